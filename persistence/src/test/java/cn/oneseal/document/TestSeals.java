package cn.oneseal.document;

import cn.oneseal.document.key.CertificateAuthority;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.layout.Picture;
import cn.oneseal.document.ofd.OfdDraft;
import cn.oneseal.document.ofd.OfdFacts;
import cn.oneseal.document.ofd.OfdWriter;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.SealFacts;
import cn.oneseal.document.signing.SealPicture;
import cn.oneseal.document.signing.Sealing;
import cn.oneseal.document.signing.SoftwareSigner;
import cn.oneseal.document.template.DocumentKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bouncycastle.cert.X509CertificateHolder;

/** One authority, seal and signer for all tests, and what they seal. */
public final class TestSeals {

  /** When everything was made. */
  public static final Instant MADE = Instant.parse("2020-12-24T01:00:00Z");

  /** When documents are signed. */
  public static final Instant SIGNED = Instant.parse("2021-01-20T02:30:00Z");

  /** The body. */
  public static final String BODY = "示例县行政审批服务管理局";

  /** The authority. */
  public static final CertificateAuthority AUTHORITY =
      CertificateAuthority.create(BODY, "根证书（演示）", MADE);

  /** The seal maker. */
  public static final SigningKey MAKER = AUTHORITY.issue(BODY, "制章（演示）", MADE);

  /** Who may use the seal. */
  public static final SigningKey SIGNER = AUTHORITY.issue(BODY, "审批专用章（演示）", MADE);

  /** The seal's picture. */
  public static final Picture PICTURE = new SealPicture(Samples.FONTS).draw(BODY, "行政审批专用章", true);

  /** The seal. */
  public static final ElectronicSeal SEAL =
      seal(MAKER, SIGNER.certificate(), MADE, MADE.plus(Duration.ofDays(1800)));

  private TestSeals() {}

  /** Another seal. */
  public static ElectronicSeal seal(
      SigningKey maker, X509CertificateHolder signer, Instant from, Instant until) {
    SealFacts facts =
        new SealFacts("ONESEAL-1", BODY + "行政审批专用章", List.of(signer), MADE, from, until, 42);
    return ElectronicSeal.make(facts, PICTURE, maker);
  }

  /** A document that waits for its seal. */
  public static OfdDraft draft(DocumentKind kind) {
    OfdFacts facts = new OfdFacts(BODY, SIGNED, Map.of("documentNumber", "示审批〔2021〕7号"));
    return OfdWriter.write(Samples.pages(kind), facts);
  }

  /** A sealed document. */
  public static byte[] sealed(DocumentKind kind) {
    return sealed(kind, SEAL, SIGNER, SIGNED);
  }

  /** A document sealed by somebody at some time. */
  public static byte[] sealed(
      DocumentKind kind, ElectronicSeal seal, SigningKey signer, Instant time) {
    Sealing sealing = Sealing.prepare(draft(kind), seal, time);
    return sealing.complete(new SoftwareSigner(signer).sign(sealing.toBeSigned()));
  }
}
