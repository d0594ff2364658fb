package cn.oneseal.e2e;

import cn.oneseal.document.compose.Composer;
import cn.oneseal.document.font.FontSet;
import cn.oneseal.document.key.CertificateAuthority;
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
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Layout;
import cn.oneseal.document.template.Layouts;
import cn.oneseal.document.template.Values;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A document that is right in itself, under a seal of which the county's authority knows nothing.
 */
final class ForeignDocument {

  private static final String BODY = "演示别县行政审批服务管理局";
  private static final Instant MADE = Instant.parse("2020-12-01T01:00:00Z");

  private ForeignDocument() {}

  static byte[] make() {
    CertificateAuthority authority = CertificateAuthority.create(BODY, "根证书（演示）", MADE);
    SigningKey maker = authority.issue(BODY, "制章（演示）", MADE);
    SigningKey signer = authority.issue(BODY, "审批专用章（演示）", MADE);
    FontSet fonts = FontSet.shipped();
    Picture picture = new SealPicture(fonts).draw(BODY, "行政审批专用章", true);
    SealFacts facts =
        new SealFacts(
            "FOREIGN-1",
            BODY,
            List.of(signer.certificate()),
            MADE,
            MADE,
            MADE.plus(Duration.ofDays(1_800)),
            42);
    ElectronicSeal seal = ElectronicSeal.make(facts, picture, maker);
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
    return sealing.complete(new SoftwareSigner(signer).sign(sealing.toBeSigned()));
  }
}
