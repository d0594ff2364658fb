package cn.oneseal.document.keeper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.TestSeals;
import cn.oneseal.document.key.CertificateAuthority.Revoked;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.Sm2;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.Sealing;
import cn.oneseal.document.signing.Signed;
import cn.oneseal.document.signing.SignerUnavailable;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.verify.Trust;
import cn.oneseal.document.verify.Verdict;
import cn.oneseal.document.verify.Verifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Keys in files: one per seal, made once, for documents of that seal only, until it is closed. */
class FileSealKeeperTest {

  private static final Founding FOUNDING = new Founding(TestSeals.BODY, "演示", TestSeals.MADE);

  @TempDir private Path home;
  private Path keys;
  private Path password;
  private SealKeeper keeper;

  @BeforeEach
  void prepare() throws IOException {
    keys = Files.createDirectory(home.resolve("keys"));
    allow(keys, "rwx------");
    password = Files.writeString(home.resolve("password"), "a long password\n");
    allow(password, "rw-------");
    keeper = FileSealKeeper.in(keys, password);
  }

  private static void allow(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  /** An order of a seal that is valid for four years. */
  static SealOrder order(String sealId) {
    return new SealOrder(
        sealId,
        TestSeals.BODY + "行政审批专用章（演示）",
        TestSeals.BODY,
        TestSeals.PICTURE,
        42,
        TestSeals.MADE,
        TestSeals.MADE,
        TestSeals.MADE.plus(Duration.ofDays(1460)));
  }

  private static Sealing document(ElectronicSeal seal) {
    return Sealing.prepare(TestSeals.draft(DocumentKind.DECISION_APPROVAL), seal, TestSeals.SIGNED);
  }

  private static String refused(Executable work) {
    SignerUnavailable refusal = assertThrows(SignerUnavailable.class, work);
    assertTrue(refusal.isRefusal(), refusal.getMessage());
    assertTrue(refusal.getMessage().startsWith("refused by the keeper of the keys: "));
    return refusal.reason();
  }

  @Test
  void whatItSealsIsValid() throws Exception {
    X509CertificateHolder root = keeper.open(FOUNDING);
    ElectronicSeal seal = keeper.make(order("ES-1"));
    Sealing document = document(seal);
    byte[] sealed = document.complete(keeper.sign("ES-1", document.toBeSigned()));
    byte[] list =
        keeper.revocationList(
            new RevocationOrder(
                List.of(), 1, TestSeals.SIGNED, TestSeals.SIGNED.plusSeconds(86_400)));
    Trust trust = Trust.read(List.of(Certificates.encoded(root)), List.of(list));
    assertEquals(
        Verdict.REGISTER_NOT_CONSULTED,
        new Verifier(trust).verify(sealed, TestSeals.SIGNED).verdict());
  }

  @Test
  void certificatesAreValidAYearBeforeAndNameTheDemonstration() {
    X509CertificateHolder root = keeper.open(FOUNDING);
    assertTrue(root.getSubject().toString().contains("演示"), root.getSubject().toString());
    assertEquals("2019-12-24T01:00:00Z", root.getNotBefore().toInstant().toString());
    X509CertificateHolder maker = keeper.make(order("ES-1")).maker();
    assertEquals(root.getNotAfter(), maker.getNotAfter(), "seals are made as long as it certifies");
  }

  @Test
  void aSealEndsWithItsCertificateAtTheLatest() {
    keeper.open(FOUNDING);
    Instant late = TestSeals.MADE.plus(Duration.ofDays(9000));
    SealOrder order = order("ES-1");
    ElectronicSeal seal =
        keeper.make(
            new SealOrder(
                "ES-1",
                order.name(),
                order.organization(),
                order.picture(),
                order.size(),
                order.made(),
                order.from(),
                late));
    assertEquals("2025-12-24T01:00:00Z", seal.facts().until().toString());
  }

  @Test
  void refusesAFolderThatOthersCanRead() throws Exception {
    allow(keys, "rwxr-x---");
    IOException refused = assertThrows(IOException.class, () -> FileSealKeeper.in(keys, password));
    assertTrue(refused.getMessage().contains("rwxr-x---"), refused.getMessage());
    assertThrows(IOException.class, () -> FileSealKeeper.in(home.resolve("nowhere"), password));
  }

  @Test
  void refusesAFileThatOthersCanRead() throws Exception {
    keeper.open(FOUNDING);
    keeper.make(order("ES-1"));
    allow(keys.resolve("seals/ES-1.p12"), "rw-r-----");
    assertThrows(IOException.class, () -> FileSealKeeper.in(keys, password));
    allow(keys.resolve("seals/ES-1.p12"), "rw-------");
    allow(password, "rw----r--");
    assertThrows(IOException.class, () -> FileSealKeeper.in(keys, password));
  }

  @Test
  void whatItMakesIsForItsOwnerOnly() throws Exception {
    keeper.open(FOUNDING);
    keeper.make(order("ES-1"));
    keeper.close("ES-1", TestSeals.SIGNED);
    try (Stream<Path> all = Files.walk(keys)) {
      Set<String> permissions =
          all.map(
                  path -> {
                    try {
                      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                    } catch (IOException e) {
                      throw new IllegalStateException(e);
                    }
                  })
              .collect(Collectors.toSet());
      assertEquals(Set.of("rwx------", "rw-------"), permissions);
    }
  }

  @Test
  void aSecondOpeningFindsTheSameKeys() throws Exception {
    X509CertificateHolder root = keeper.open(FOUNDING);
    ElectronicSeal seal = keeper.make(order("ES-1"));
    SealKeeper again = FileSealKeeper.in(keys, password);
    assertEquals(root, again.open(new Founding("另一机构", "", TestSeals.SIGNED)));
    assertEquals(root, again.authority());
    assertArrayEquals(seal.encoded(), again.seal("ES-1").orElseThrow().encoded());
    assertArrayEquals(seal.encoded(), again.make(order("ES-1")).encoded());
    Sealing document = document(seal);
    document.complete(again.sign("ES-1", document.toBeSigned()));
  }

  @Test
  void whatWasCutOffHalfWayIsMadeToTheEnd() throws Exception {
    X509CertificateHolder root = keeper.open(FOUNDING);
    keeper.make(order("ES-1"));
    Files.delete(keys.resolve("register.p12"));
    Files.delete(keys.resolve("seals/ES-1.esl"));
    Files.writeString(keys.resolve("register.p12.part"), "torn");
    SealKeeper again = FileSealKeeper.in(keys, password);
    assertEquals(root, again.open(FOUNDING));
    assertTrue(again.seal("ES-1").isEmpty());
    Sealing document = document(again.make(order("ES-1")));
    document.complete(again.sign("ES-1", document.toBeSigned()));
    again.attest(new byte[] {1});
  }

  @Test
  void oneSealIsMadeHoweverManyAskAtOnce() {
    keeper.open(FOUNDING);
    List<CompletableFuture<String>> asked =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            return String.valueOf(
                                FileSealKeeper.in(keys, password)
                                    .make(order("ES-1"))
                                    .facts()
                                    .signers()
                                    .get(0)
                                    .getSerialNumber());
                          } catch (IOException e) {
                            throw new IllegalStateException(e);
                          }
                        }))
            .toList();
    assertEquals(1, asked.stream().map(CompletableFuture::join).collect(Collectors.toSet()).size());
  }

  @Test
  void signsWithNothingThatIsClosed() throws Exception {
    keeper.open(FOUNDING);
    ElectronicSeal seal = keeper.make(order("ES-1"));
    byte[] document = document(seal).toBeSigned();
    keeper.sign("ES-1", document);
    SealKeeper other = FileSealKeeper.in(keys, password);
    other.sign("ES-1", document);
    keeper.close("ES-1", TestSeals.SIGNED);
    keeper.close("ES-1", TestSeals.SIGNED.plusSeconds(60));
    assertEquals("the seal ES-1 is closed", refused(() -> keeper.sign("ES-1", document)));
    refused(() -> other.sign("ES-1", document));
    refused(() -> FileSealKeeper.in(keys, password).sign("ES-1", document));
    assertEquals("20210120023000Z\n", Files.readString(keys.resolve("seals/ES-1.closed")));
    assertTrue(keeper.seal("ES-1").isPresent(), "what it sealed is still to be verified");
  }

  @Test
  void refusesToSignWhatIsNoDocument() {
    keeper.open(FOUNDING);
    ElectronicSeal seal = keeper.make(order("ES-1"));
    byte[] document = document(seal).toBeSigned();
    String why = "a seal's key signs documents only";
    assertEquals(why, refused(() -> keeper.sign("ES-1", "text".getBytes(StandardCharsets.UTF_8))));
    assertEquals(why, refused(() -> keeper.sign("ES-1", new byte[0])));
    assertEquals(why, refused(() -> keeper.sign("ES-1", seal.encoded())));
    byte[] longer = java.util.Arrays.copyOf(document, document.length + 1);
    assertEquals(why, refused(() -> keeper.sign("ES-1", longer)));
    refused(() -> keeper.sign("ES-1", new byte[SealKeeper.LARGEST_SIGNED + 1]));
    refused(() -> keeper.attest(new byte[SealKeeper.LARGEST_SIGNED + 1]));
  }

  @Test
  void refusesADocumentOfAnotherSealOrTime() {
    keeper.open(FOUNDING);
    ElectronicSeal seal = keeper.make(order("ES-1"));
    ElectronicSeal other = keeper.make(order("ES-2"));
    assertEquals(
        "the document carries another seal",
        refused(() -> keeper.sign("ES-1", document(other).toBeSigned())));
    byte[] early =
        Sealing.prepare(
                TestSeals.draft(DocumentKind.DECISION_APPROVAL),
                seal,
                TestSeals.MADE.minusSeconds(1))
            .toBeSigned();
    assertTrue(refused(() -> keeper.sign("ES-1", early)).startsWith("the seal is valid from"));
  }

  @Test
  void refusesWhatItDoesNotHold() {
    assertEquals("the keys are not made yet", refused(() -> keeper.authority()));
    refused(() -> keeper.make(order("ES-1")));
    keeper.open(FOUNDING);
    assertEquals("there is no seal ES-9", refused(() -> keeper.sign("ES-9", new byte[1])));
    refused(() -> keeper.sign("../root", new byte[1]));
    refused(() -> keeper.close("ES-9", TestSeals.SIGNED));
    assertTrue(keeper.seal("../root").isEmpty());
    assertThrows(IllegalArgumentException.class, () -> order("../root"));
  }

  @Test
  void theRegisterHasAKeyOfItsOwn() throws Exception {
    X509CertificateHolder root = keeper.open(FOUNDING);
    byte[] anchor = "anchor".getBytes(StandardCharsets.UTF_8);
    Signed attested = keeper.attest(anchor);
    X509CertificateHolder certificate = Certificates.read(attested.certificate());
    assertTrue(Certificates.signed(root, certificate));
    assertTrue(
        Sm2.verify(
            Certificates.publicKey(certificate.getSubjectPublicKeyInfo()),
            anchor,
            attested.signature()));
    assertFalse(keeper.make(order("ES-1")).facts().signers().contains(certificate));
  }

  @Test
  void revocationListsAreTheAuthoritys() throws Exception {
    X509CertificateHolder root = keeper.open(FOUNDING);
    var serial = keeper.make(order("ES-1")).facts().signers().get(0).getSerialNumber();
    X509CRLHolder list =
        Certificates.readRevocationList(
            keeper.revocationList(
                new RevocationOrder(
                    List.of(new Revoked(serial, TestSeals.SIGNED)),
                    7,
                    TestSeals.SIGNED,
                    TestSeals.SIGNED.plusSeconds(86_400))));
    assertTrue(Certificates.signed(root, list));
    assertEquals(
        TestSeals.SIGNED, list.getRevokedCertificate(serial).getRevocationDate().toInstant());
  }

  @Test
  void filesThatFailAreNoRefusal() throws Exception {
    keeper.open(FOUNDING);
    Files.write(keys.resolve("maker.p12"), new byte[] {1});
    SignerUnavailable failed =
        assertThrows(
            SignerUnavailable.class, () -> FileSealKeeper.in(keys, password).make(order("ES-1")));
    assertFalse(failed.isRefusal(), failed.getMessage());
  }

  @Test
  void propertiesNameTheKeeper() {
    var properties =
        new java.util.HashMap<>(
            java.util.Map.of(
                "oneseal.seal.folder", keys.toString(),
                "oneseal.seal.password.file", password.toString()));
    SealKeepers.from(properties::get).open(FOUNDING);
    properties.put("oneseal.seal.keys", "module");
    assertThrows(IllegalStateException.class, () -> SealKeepers.from(properties::get));
    properties.put("oneseal.seal.keys", "service");
    IllegalStateException missing =
        assertThrows(IllegalStateException.class, () -> SealKeepers.from(properties::get));
    assertEquals("oneseal.seal.client.password.file is missing", missing.getMessage());
  }
}
