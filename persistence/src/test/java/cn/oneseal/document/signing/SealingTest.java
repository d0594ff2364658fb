package cn.oneseal.document.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.Samples;
import cn.oneseal.document.TestSeals;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.layout.Picture;
import cn.oneseal.document.ofd.OfdDraft;
import cn.oneseal.document.ofd.OfdFacts;
import cn.oneseal.document.ofd.OfdWriter;
import cn.oneseal.document.template.DocumentKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SealingTest {

  private final OfdDraft draft = TestSeals.draft(DocumentKind.DECISION_APPROVAL);

  private Sealing prepare() {
    return Sealing.prepare(draft, TestSeals.SEAL, TestSeals.SIGNED);
  }

  @Test
  void whatIsToBeSignedCanBeMadeAgain() {
    assertArrayEquals(prepare().toBeSigned(), prepare().toBeSigned());
    assertEquals(prepare().digest(), prepare().digest());
    Sealing later = Sealing.prepare(draft, TestSeals.SEAL, TestSeals.SIGNED.plusSeconds(1));
    assertFalse(prepare().digest().equals(later.digest()), "another time is another signature");
  }

  @Test
  void nothingIsIssuedOnAnAnswerThatDoesNotFit() {
    Sealing sealing = prepare();
    SigningKey stranger = TestSeals.AUTHORITY.issue("某单位", "某人", TestSeals.MADE);
    Signed strangers = new SoftwareSigner(stranger).sign(sealing.toBeSigned());
    assertThrows(SignerUnavailable.class, () -> sealing.complete(strangers));
    Signed other = new SoftwareSigner(TestSeals.SIGNER).sign(new byte[] {1});
    assertThrows(SignerUnavailable.class, () -> sealing.complete(other));
    Signed broken = new Signed(new byte[] {1}, new byte[] {2});
    assertThrows(SignerUnavailable.class, () -> sealing.complete(broken));
    Signed right = new SoftwareSigner(TestSeals.SIGNER).sign(sealing.toBeSigned());
    assertTrue(sealing.complete(right).length > 10_000);
  }

  @Test
  void aDocumentWithoutAPlaceForASealIsNotSealed() {
    Pages pages = Samples.pages(DocumentKind.LICENCE);
    Pages without = new Pages(pages.title(), pages.layout(), pages.sheets(), Optional.empty());
    OfdDraft unsealable = OfdWriter.write(without, new OfdFacts("局", TestSeals.SIGNED, Map.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> Sealing.prepare(unsealable, TestSeals.SEAL, TestSeals.SIGNED));
  }

  @Test
  void aSealIsReadAsItWasMade() throws Exception {
    ElectronicSeal read = ElectronicSeal.read(TestSeals.SEAL.encoded());
    assertEquals(TestSeals.SEAL.facts(), read.facts());
    assertEquals(TestSeals.PICTURE, read.picture());
    assertTrue(read.isSignedByItsMaker());
    assertArrayEquals(
        Certificates.encoded(TestSeals.MAKER.certificate()), Certificates.encoded(read.maker()));
    assertThrows(IOException.class, () -> ElectronicSeal.read(new byte[] {0x30, 0}));
    assertThrows(IOException.class, () -> SealSignature.read(TestSeals.SEAL.encoded()));
  }

  @Test
  void thePictureIsSmallSharpAndNamesTheDemonstration() throws Exception {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(TestSeals.PICTURE.png()));
    assertEquals(496, picture.getWidth(), "42 mm at 300 dpi");
    assertEquals(4, picture.getColorModel().getPixelSize(), "sixteen levels");
    assertTrue(TestSeals.PICTURE.png().length < 30_000);
    assertEquals(0, picture.getRGB(0, 0) >>> 24, "nothing around it");
    assertEquals(0xD81212, picture.getRGB(248, 240) & 0xFFFFFF, "a star in the middle");
    Picture real = new SealPicture(Samples.FONTS).draw(TestSeals.BODY, "行政审批专用章", false);
    assertFalse(real.equals(TestSeals.PICTURE), "the demonstration's bears 演示");
    assertEquals(
        TestSeals.PICTURE, new SealPicture(Samples.FONTS).draw(TestSeals.BODY, "行政审批专用章", true));
  }
}
