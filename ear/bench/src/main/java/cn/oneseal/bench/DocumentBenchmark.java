package cn.oneseal.bench;

import cn.oneseal.document.compose.Composer;
import cn.oneseal.document.font.FontSet;
import cn.oneseal.document.key.CertificateAuthority;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.layout.Picture;
import cn.oneseal.document.ofd.OfdFacts;
import cn.oneseal.document.ofd.OfdWriter;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.SealFacts;
import cn.oneseal.document.signing.SealPicture;
import cn.oneseal.document.signing.Sealing;
import cn.oneseal.document.signing.SoftwareSigner;
import cn.oneseal.document.svg.SvgWriter;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Layout;
import cn.oneseal.document.template.Layouts;
import cn.oneseal.document.template.Values;
import cn.oneseal.document.verify.Judgement;
import cn.oneseal.document.verify.Trust;
import cn.oneseal.document.verify.Verdict;
import cn.oneseal.document.verify.Verifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one decision of one page costs: raw signature, whole document, verification, preview. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class DocumentBenchmark {

  private static final Instant MADE = Instant.parse("2021-01-20T02:30:00Z");
  private static final String BODY = "示例县行政审批服务管理局";

  private final Layout layout = Layouts.shipped(DocumentKind.DECISION_APPROVAL);
  private final Composer composer = new Composer(FontSet.shipped(), true);
  private Values values = Values.none();
  private SigningKey signer;
  private ElectronicSeal seal;
  private Verifier verifier;
  private byte[] sealed;
  private Pages pages;
  private Picture picture;
  private byte[] toBeSigned;

  /** Makes keys, seal and one document. */
  @Setup
  public void prepare() throws Exception {
    for (String name : layout.values().keySet()) {
      values = values.with(name, BODY + "新增客运班线经营许可，共计12.5公里");
    }
    CertificateAuthority authority = CertificateAuthority.create(BODY, "根证书", MADE);
    signer = authority.issue(BODY, "审批专用章", MADE);
    picture = new SealPicture(FontSet.shipped()).draw(BODY, "行政审批专用章", true);
    SealFacts facts =
        new SealFacts(
            "ONESEAL-1",
            BODY,
            List.of(signer.certificate()),
            MADE,
            MADE,
            MADE.plus(Duration.ofDays(365)),
            42);
    seal = ElectronicSeal.make(facts, picture, authority.issue(BODY, "制章", MADE));
    byte[] root = Certificates.encoded(authority.root().certificate());
    byte[] list = authority.revocationList(List.of(), 1, MADE, MADE.plus(Duration.ofDays(30)));
    verifier = new Verifier(Trust.read(List.of(root), List.of(list)));
    pages = composer.compose(layout, values);
    toBeSigned = sealing().toBeSigned();
    sealed = document();
  }

  private Sealing sealing() {
    OfdFacts facts = new OfdFacts(BODY, MADE, Map.of());
    Pages set = composer.compose(layout, values);
    return Sealing.prepare(OfdWriter.write(set, facts), seal, MADE);
  }

  private byte[] document() {
    Sealing sealing = sealing();
    return sealing.complete(new SoftwareSigner(signer).sign(sealing.toBeSigned()));
  }

  /** The raw SM2 signature, which all others are compared with. */
  @Benchmark
  public byte[] sign(CpuTime cpu) {
    cpu.count();
    return signer.sign(toBeSigned);
  }

  /** Layout, reduced fonts, OFD, seal, zip. */
  @Benchmark
  public byte[] fullDocument(CpuTime cpu) {
    cpu.count();
    return document();
  }

  /** The whole verification without the register. */
  @Benchmark
  public Judgement verify(CpuTime cpu) {
    cpu.count();
    Judgement judgement = verifier.verify(sealed, MADE.plusSeconds(60));
    if (judgement.verdict() != Verdict.REGISTER_NOT_CONSULTED) {
      throw new IllegalStateException(judgement.toString());
    }
    return judgement;
  }

  /** The preview of pages that are set, with the seal. */
  @Benchmark
  public List<String> svg(CpuTime cpu) {
    cpu.count();
    return SvgWriter.write(pages, Optional.of(picture));
  }
}
