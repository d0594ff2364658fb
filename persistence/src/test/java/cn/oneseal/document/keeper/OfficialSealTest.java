package cn.oneseal.document.keeper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.document.TestSeals;
import cn.oneseal.document.key.CertificateAuthority;
import cn.oneseal.document.key.CertificateAuthority.Revoked;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.Sealing;
import cn.oneseal.document.signing.SignerUnavailable;
import cn.oneseal.document.template.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An official seal is taken when everything belongs together, and refused with the reason. */
class OfficialSealTest {

  private static final Instant NOW = TestSeals.SIGNED;
  private static final List<X509CertificateHolder> AUTHORITIES =
      List.of(TestSeals.AUTHORITY.root().certificate());

  private static OfficialSeal of(ElectronicSeal seal, SigningKey key) {
    return new OfficialSeal(seal, key, AUTHORITIES, List.of());
  }

  private static String refused(OfficialSeal official, Instant now) {
    return assertThrows(SignerUnavailable.class, () -> official.refuseUnlessUsable(now)).reason();
  }

  @Test
  void takesWhatBelongsTogether() throws Exception {
    of(TestSeals.SEAL, TestSeals.SIGNER).refuseUnlessUsable(NOW);
  }

  @Test
  void refusesASealThatItsMakerDidNotSign() throws Exception {
    byte[] changed = TestSeals.SEAL.encoded();
    int at = indexOf(changed, "ONESEAL-1");
    changed[at + 8] = '2';
    assertEquals(
        "the seal is not its maker's, or was changed",
        refused(of(ElectronicSeal.read(changed), TestSeals.SIGNER), NOW));
  }

  private static int indexOf(byte[] bytes, String text) {
    return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(text);
  }

  @Test
  void refusesAKeyThatIsNotTheSeals() {
    assertEquals(
        "the key's certificate is not one of the seal's",
        refused(of(TestSeals.SEAL, TestSeals.MAKER), NOW));
    SigningKey mixed = new SigningKey(TestSeals.MAKER.key(), TestSeals.SIGNER.certificate());
    assertEquals("the key is not that of its certificate", refused(of(TestSeals.SEAL, mixed), NOW));
  }

  @Test
  void refusesASealThatIsNotValidNow() {
    Instant after = TestSeals.SEAL.facts().until().plusSeconds(1);
    assertEquals(
        "the seal is valid from 2020-12-24T01:00:00Z until 2025-11-28T01:00:00Z only",
        refused(of(TestSeals.SEAL, TestSeals.SIGNER), after));
    ElectronicSeal longer =
        TestSeals.seal(
            TestSeals.MAKER,
            TestSeals.SIGNER.certificate(),
            TestSeals.MADE,
            TestSeals.MADE.plus(Duration.ofDays(3000)));
    assertEquals(
        "the key's certificate is not valid now",
        refused(of(longer, TestSeals.SIGNER), TestSeals.MADE.plus(Duration.ofDays(2500))));
  }

  @Test
  void refusesWhatAnotherAuthorityCertified() {
    X509CertificateHolder other =
        CertificateAuthority.create("某省", "另一根证书", TestSeals.MADE).root().certificate();
    assertEquals(
        "no authority given certified the key",
        refused(
            new OfficialSeal(TestSeals.SEAL, TestSeals.SIGNER, List.of(other), List.of()), NOW));
  }

  @Test
  void refusesARevokedKeyAndAListOfSomebodyElse() {
    Revoked revoked =
        new Revoked(TestSeals.SIGNER.certificate().getSerialNumber(), NOW.minusSeconds(60));
    byte[] list = TestSeals.AUTHORITY.revocationList(List.of(revoked), 2, NOW, NOW.plusSeconds(60));
    assertEquals(
        "the key's certificate is revoked",
        refused(
            new OfficialSeal(TestSeals.SEAL, TestSeals.SIGNER, AUTHORITIES, List.of(list)), NOW));
    byte[] strange =
        CertificateAuthority.create("某省", "另一根证书", TestSeals.MADE)
            .revocationList(List.of(), 1, NOW, NOW.plusSeconds(60));
    assertEquals(
        "a revocation list is of none of the authorities given",
        refused(
            new OfficialSeal(TestSeals.SEAL, TestSeals.SIGNER, AUTHORITIES, List.of(strange)),
            NOW));
  }

  @Test
  void whatWasTakenSealsAndItsAuthorityIsBelieved(@TempDir Path home) throws Exception {
    FileSealKeeper keeper = keeper(home);
    keeper.open(new Founding(TestSeals.BODY, "", TestSeals.MADE));
    byte[] list = TestSeals.AUTHORITY.revocationList(List.of(), 1, NOW, NOW.plusSeconds(60));
    OfficialSeal official =
        new OfficialSeal(TestSeals.SEAL, TestSeals.SIGNER, AUTHORITIES, List.of(list));
    keeper.take(official);
    assertThrows(SignerUnavailable.class, () -> keeper.take(official), "replaces nothing");
    Sealing document =
        Sealing.prepare(
            TestSeals.draft(DocumentKind.DECISION_APPROVAL),
            keeper.seal("ONESEAL-1").orElseThrow(),
            NOW);
    document.complete(keeper.sign("ONESEAL-1", document.toBeSigned()));
    assertEquals(List.of(keeper.authority(), AUTHORITIES.get(0)), keeper.authorities());
    assertEquals(
        Certificates.readRevocationList(list),
        Certificates.readRevocationList(keeper.importedRevocationLists().get(0)));
  }

  private static FileSealKeeper keeper(Path home) throws IOException {
    Path keys =
        Files.createDirectory(
            home.resolve("keys"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path password =
        Files.createFile(
            home.resolve("password"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return FileSealKeeper.in(keys, Files.writeString(password, "secret"));
  }
}
