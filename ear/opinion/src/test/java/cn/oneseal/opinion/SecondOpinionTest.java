package cn.oneseal.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.compose.Composer;
import cn.oneseal.document.font.FontSet;
import cn.oneseal.document.key.CertificateAuthority;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.ofd.OfdDraft;
import cn.oneseal.document.ofd.OfdFacts;
import cn.oneseal.document.ofd.OfdWriter;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.SealFacts;
import cn.oneseal.document.signing.SealPicture;
import cn.oneseal.document.signing.Sealing;
import cn.oneseal.document.signing.SoftwareSigner;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Layout;
import cn.oneseal.document.template.Layouts;
import cn.oneseal.document.template.Values;
import cn.oneseal.document.verify.Judgement;
import cn.oneseal.document.verify.Trust;
import cn.oneseal.document.verify.Verdict;
import cn.oneseal.document.verify.Verifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The well-known OFD library agrees with us on our documents, and we judge its documents rightly.
 */
class SecondOpinionTest {

  private static final String BODY = "示例县行政审批服务管理局";

  /** The library signs by the machine's clock: everything was made before, and now is later. */
  private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

  private static final FontSet FONTS = FontSet.shipped();
  private static final CertificateAuthority AUTHORITY =
      CertificateAuthority.create(BODY, "根证书（演示）", MADE);
  private static final SigningKey SIGNER = AUTHORITY.issue(BODY, "审批专用章（演示）", MADE);
  private static final ElectronicSeal SEAL =
      ElectronicSeal.make(
          new SealFacts(
              "ONESEAL-1",
              BODY,
              List.of(SIGNER.certificate()),
              MADE,
              MADE,
              MADE.plus(Duration.ofDays(1_800)),
              42),
          new SealPicture(FONTS).draw(BODY, "行政审批专用章", true),
          AUTHORITY.issue(BODY, "制章（演示）", MADE));

  @TempDir Path folder;

  private static OfdDraft draft(DocumentKind kind) {
    Layout layout = Layouts.shipped(kind);
    Values values = Values.none();
    for (String name : layout.values().keySet()) {
      values = values.with(name, "𠮷祥㛃客运 & <" + name + ">");
    }
    for (var list : layout.lists().entrySet()) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        rows.add(Map.of(list.getValue().iterator().next(), "内容" + i));
      }
      values = values.withList(list.getKey(), rows);
    }
    return OfdWriter.write(
        new Composer(FONTS, true).compose(layout, values), new OfdFacts(BODY, MADE, Map.of()));
  }

  private static byte[] sealed(DocumentKind kind) {
    Sealing sealing = Sealing.prepare(draft(kind), SEAL, MADE.plusSeconds(60));
    return sealing.complete(new SoftwareSigner(SIGNER).sign(sealing.toBeSigned()));
  }

  private String library(Object... arguments) throws Exception {
    Path target = Path.of("target").toAbsolutePath();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", target.resolve("classes") + ":" + target.resolve("lib") + "/*"));
    command.add("cn.oneseal.opinion.SecondOpinion");
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  private Path write(String name, byte[] content) throws Exception {
    return Files.write(folder.resolve(name), content);
  }

  @Test
  void theLibraryValidatesEveryKindOfOurDocuments() throws Exception {
    List<Object> arguments = new ArrayList<>(List.of("validate"));
    for (DocumentKind kind : DocumentKind.values()) {
      arguments.add(write(kind + ".ofd", sealed(kind)));
    }
    String answer = library(arguments.toArray());
    assertEquals(DocumentKind.values().length, answer.lines().count(), answer);
    assertTrue(answer.lines().allMatch(line -> line.startsWith("VALID pages=")), answer);
  }

  @Test
  void theLibraryComplainsOfWhatWasChanged() throws Exception {
    OfdDraft draft = draft(DocumentKind.LICENCE);
    Sealing sealing = Sealing.prepare(draft, SEAL, MADE.plusSeconds(60));
    byte[] whole = sealing.complete(new SoftwareSigner(SIGNER).sign(sealing.toBeSigned()));
    byte[] changed = ChangedZip.change(whole, "Doc_0/Pages/Page_0/Content.xml");
    assertTrue(!library("validate", write("changed.ofd", changed)).contains("VALID pages"));
    assertEquals(Verdict.INVALID, judge(changed).verdict());
  }

  @Test
  void weJudgeTheLibrarysDocumentsRightly() throws Exception {
    byte[] encoded = PrivateKeyInfoFactory.createPrivateKeyInfo(SIGNER.key()).getEncoded();
    Path key = write("signer.key", encoded);
    Path certificate = write("signer.cer", Certificates.encoded(SIGNER.certificate()));
    Path seal = write("seal.esl", SEAL.encoded());
    Path draft = write("draft.ofd", draft(DocumentKind.LICENCE).files().zip());
    for (String mode : List.of("WHOLE", "CONTINUE")) {
      Path out = folder.resolve(mode + ".ofd");
      String answer = library("sign", mode, draft, out, key, certificate, seal);
      assertTrue(answer.contains("SIGNED"), answer);
      byte[] document = Files.readAllBytes(out);
      Judgement judgement = judge(document);
      assertEquals(List.of(), judgement.failures());
      assertEquals(Verdict.REGISTER_NOT_CONSULTED, judgement.verdict());
      byte[] changed = ChangedZip.change(document, "Doc_0/Pages/Page_0/Content.xml");
      assertTrue(judge(changed).failures().contains("file-changed"), mode);
    }
  }

  private static Judgement judge(byte[] document) throws Exception {
    byte[] root = Certificates.encoded(AUTHORITY.root().certificate());
    byte[] list = AUTHORITY.revocationList(List.of(), 1, MADE, MADE.plus(Duration.ofDays(1_800)));
    return new Verifier(Trust.read(List.of(root), List.of(list)))
        .verify(document, Instant.now().plusSeconds(5));
  }
}
