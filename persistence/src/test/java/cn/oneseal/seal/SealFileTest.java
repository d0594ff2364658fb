package cn.oneseal.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.audit.Sm3;
import cn.oneseal.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SealFileTest {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 1, 2};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1};
  private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);

  private static SealFile file(SealFilePurpose purpose, String name, byte[] content) {
    return new SealFile(1, purpose, name, content, Instant.EPOCH, "custodian");
  }

  private static void refused(String code, SealFilePurpose purpose, String name, byte[] content) {
    assertEquals(
        code, assertThrows(Refusal.class, () -> file(purpose, name, content), name).code());
  }

  @Test
  void keepsAnImpressionUnchangedWithItsDigest() {
    SealFile kept = file(SealFilePurpose.IMPRESSION, "C:\\scans\\印模.PNG", PNG);
    assertEquals("印模.PNG", kept.name());
    assertEquals("image/png", kept.mediaType());
    assertArrayEquals(PNG, kept.content());
    assertEquals(Sm3.hex(PNG), kept.digest());
    assertEquals("image/jpeg", file(SealFilePurpose.IMPRESSION, "a.jpeg", JPEG).mediaType());
    assertEquals("application/pdf", file(SealFilePurpose.SLIP, "a.pdf", PDF).mediaType());
  }

  @Test
  void refusesWhatIsNoImageByNameOrByContent() {
    byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    refused("seal-file-type", SealFilePurpose.IMPRESSION, "a.png", page);
    refused("seal-file-type", SealFilePurpose.IMPRESSION, "a.png.html", PNG);
    refused("seal-file-type", SealFilePurpose.IMPRESSION, "a.png", JPEG);
    refused("seal-file-type", SealFilePurpose.IMPRESSION, "a.svg", page);
    refused("seal-file-type", SealFilePurpose.IMPRESSION, "a.pdf", PDF);
    refused("seal-file-type", SealFilePurpose.SLIP, "a.pdf", page);
    refused("required", SealFilePurpose.IMPRESSION, " ", PNG);
  }

  @Test
  void refusesWhatIsEmptyOrTooLarge() {
    refused("file-empty", SealFilePurpose.IMPRESSION, "a.png", new byte[0]);
    refused(
        "file-too-large",
        SealFilePurpose.IMPRESSION,
        "a.png",
        Arrays.copyOf(PNG, 2 * 1024 * 1024 + 1));
    assertEquals(
        2 * 1024 * 1024,
        file(SealFilePurpose.IMPRESSION, "a.png", Arrays.copyOf(PNG, 2 * 1024 * 1024)).size());
  }
}
