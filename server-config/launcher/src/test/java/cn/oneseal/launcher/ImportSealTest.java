package cn.oneseal.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.keeper.FileSealKeeper;
import cn.oneseal.document.key.CertificateAuthority;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.KeyFile;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.layout.Picture;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.SealFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An official seal's files become one that the keeper holds, or nothing changes. */
class ImportSealTest {

  private static final Instant MADE = Instant.parse("2026-01-05T01:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final char[] PASSWORD = "the key's own".toCharArray();
  private static final CertificateAuthority AUTHORITY =
      CertificateAuthority.create("某省电子印章中心", "根证书", MADE);
  private static final SigningKey KEY = AUTHORITY.issue("示例县行政审批服务管理局", "审批专用章", MADE);
  private static final ElectronicSeal SEAL =
      ElectronicSeal.make(
          new SealFacts(
              "42000012345678",
              "示例县行政审批专用章",
              List.of(KEY.certificate()),
              MADE,
              MADE,
              MADE.plus(Duration.ofDays(1000)),
              42),
          new Picture(new byte[] {1}),
          AUTHORITY.issue("某省电子印章中心", "制章", MADE));

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void prepare() throws IOException {
    home = new Home(folder.resolve("home"));
    home.make();
    Files.write(folder.resolve("seal.esl"), SEAL.encoded());
    KeyFile.write(folder.resolve("key.p12"), KEY, PASSWORD);
    Files.writeString(folder.resolve("ca.pem"), Certificates.pem(AUTHORITY.root().certificate()));
  }

  private ImportSeal files() {
    return ImportSeal.understand(
        List.of(
            "--seal",
            folder.resolve("seal.esl").toString(),
            "--key",
            folder.resolve("key.p12").toString(),
            "--ca",
            folder.resolve("ca.pem").toString()));
  }

  private String refused(char[] password, Instant now) {
    String why =
        assertThrows(LaunchRefused.class, () -> files().into(home, password, now)).getMessage();
    assertFalse(Files.exists(home.sealKeys().resolve("seals/42000012345678.esl")));
    return why;
  }

  @Test
  void theKeeperHoldsWhatWasImported() throws Exception {
    files().into(home, PASSWORD, NOW);
    FileSealKeeper keeper = FileSealKeeper.in(home.sealKeys(), home.sealPassword());
    assertArrayEquals(SEAL.encoded(), keeper.seal("42000012345678").orElseThrow().encoded());
    assertEquals(
        "a seal 42000012345678 is there already",
        assertThrows(LaunchRefused.class, () -> files().into(home, PASSWORD, NOW)).getMessage());
  }

  @Test
  void refusesAWrongPasswordAndWhatIsNotValidNow() {
    assertTrue(refused("wrong".toCharArray(), NOW).startsWith("cannot read "));
    assertTrue(refused(PASSWORD, MADE.minusSeconds(1)).startsWith("the seal is valid from"));
  }

  @Test
  void refusesAnotherAuthority() throws Exception {
    Files.writeString(
        folder.resolve("ca.pem"),
        Certificates.pem(CertificateAuthority.create("某市", "另一根证书", MADE).root().certificate()));
    assertEquals("no authority given certified the key", refused(PASSWORD, NOW));
  }

  @Test
  void refusesACommandLineThatIsNotWhole() {
    for (List<String> words :
        List.of(
            List.<String>of(),
            List.of("--seal", "a.esl", "--key", "a.p12"),
            List.of("--seal", "a.esl", "--key", "a.p12", "--ca"),
            List.of("--other", "a"))) {
      assertTrue(
          assertThrows(LaunchRefused.class, () -> ImportSeal.understand(words))
              .getMessage()
              .startsWith("usage: "));
    }
  }
}
