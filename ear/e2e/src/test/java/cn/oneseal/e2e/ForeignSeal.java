package cn.oneseal.e2e;

import cn.oneseal.document.compose.Composer;
import cn.oneseal.document.font.FontSet;
import cn.oneseal.document.key.CertificateAuthority;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.KeyFile;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.layout.Pages;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A seal of another authority, of which the county's knows nothing until it is told. */
final class ForeignSeal {

  /** The identifier of the seal. */
  static final String IDENTIFIER = "FOREIGN-1";

  /** Whose it is. */
  static final String BODY = "演示别县行政审批服务管理局";

  private static final Instant MADE = Instant.parse("2020-12-01T01:00:00Z");
  private static final int YEARS = 15;

  private final FontSet fonts = FontSet.shipped();
  private final CertificateAuthority authority = CertificateAuthority.create(BODY, "根证书（演示）", MADE);
  private final SigningKey key = authority.issue(BODY, "审批专用章（演示）", MADE, YEARS);
  private final ElectronicSeal seal =
      ElectronicSeal.make(
          new SealFacts(
              IDENTIFIER,
              BODY,
              List.of(key.certificate()),
              MADE,
              MADE,
              MADE.plus(Duration.ofDays(365L * YEARS)),
              42),
          new SealPicture(fonts).draw(BODY, "行政审批专用章", true),
          authority.issue(BODY, "制章（演示）", MADE, YEARS));

  /** Makes a document that is right in itself. */
  byte[] document() {
    Layout layout = Layouts.shipped(DocumentKind.SUPPLEMENT_NOTICE);
    Values values = Values.none();
    for (String name : layout.values().keySet()) {
      values = values.with(name, "演示文字");
    }
    for (String list : layout.lists().keySet()) {
      values = values.withList(list, List.of());
    }
    Pages pages = new Composer(fonts, true).compose(layout, values);
    Instant at = MADE.plus(Duration.ofDays(1));
    Sealing sealing =
        Sealing.prepare(
            OfdWriter.write(pages, new OfdFacts(BODY, at, Map.of("number", "演示〔2020〕1号"))),
            seal,
            at);
    return sealing.complete(new SoftwareSigner(key).sign(sealing.toBeSigned()));
  }

  /** Writes what its authority gives to a county: {@code seal.esl, key.p12, ca.pem}. */
  void into(Path folder, String password) throws IOException {
    Files.write(folder.resolve("seal.esl"), seal.encoded());
    KeyFile.write(folder.resolve("key.p12"), key, password.toCharArray());
    Files.writeString(folder.resolve("ca.pem"), Certificates.pem(authority.root().certificate()));
  }
}
