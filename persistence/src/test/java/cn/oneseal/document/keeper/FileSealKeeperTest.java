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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Keys in files: one per seal, made once, for documents of that seal only, until it is closed. */
class FileSealKeeperTest {

  private static final Founding FOUNDING = new Founding(TestSeals.BODY, "演示", TestSeals.MADE);

  private static KeyFolder shared;
  private static FileSealKeeper keeper;
  private static X509CertificateHolder root;
  private static ElectronicSeal seal;

  @TempDir private Path home;

  @BeforeAll
  static void openOneForAllTests(@TempDir Path folder) throws IOException {
    shared = KeyFolder.in(folder);
    keeper = shared.keeper();
    root = keeper.open(FOUNDING);
    seal = keeper.make(order("ES-1"));
  }

  /** A folder of keys and the password of it. */
  private record KeyFolder(Path keys, Path password) {

    static KeyFolder in(Path home) throws IOException {
      KeyFolder folder =
          new KeyFolder(
              Files.createDirectory(home.resolve("keys")),
              Files.writeString(home.resolve("password"), "a long password\n"));
      allow(folder.keys, "rwx------");
      allow(folder.password, "rw-------");
      return folder;
    }

    FileSealKeeper keeper() throws IOException {
      return FileSealKeeper.in(keys, password);
    }

    Path file(String name) {
      return keys.resolve(name);
    }
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
    assertTrue(root.getSubject().toString().contains("演示"), root.getSubject().toString());
    assertEquals("2019-12-24T01:00:00Z", root.getNotBefore().toInstant().toString());
    assertEquals(
        root.getNotAfter(), seal.maker().getNotAfter(), "seals are made as long as it certifies");
  }

  @Test
  void aSealEndsWithItsCertificateAtTheLatest() {
    Instant late = TestSeals.MADE.plus(Duration.ofDays(9000));
    SealOrder order = order("ES-LONG");
    ElectronicSeal longest =
        keeper.make(
            new SealOrder(
                order.sealId(),
                order.name(),
                order.organization(),
                order.picture(),
                order.size(),
                order.made(),
                order.from(),
                late));
    assertEquals("2025-12-24T01:00:00Z", longest.facts().until().toString());
  }

  @Test
  void refusesAFolderThatOthersCanRead() throws Exception {
    KeyFolder folder = KeyFolder.in(home);
    allow(folder.keys(), "rwxr-x---");
    IOException refused = assertThrows(IOException.class, folder::keeper);
    assertTrue(refused.getMessage().contains("rwxr-x---"), refused.getMessage());
    Path nowhere = home.resolve("nowhere");
    assertThrows(IOException.class, () -> FileSealKeeper.in(nowhere, folder.password()));
  }

  @Test
  void refusesAFileThatOthersCanRead() throws Exception {
    KeyFolder folder = KeyFolder.in(home);
    Path key = Files.createFile(folder.file("root.p12"));
    allow(key, "rw-r-----");
    assertThrows(IOException.class, folder::keeper);
    allow(key, "rw-------");
    folder.keeper();
    allow(folder.password(), "rw----r--");
    assertThrows(IOException.class, folder::keeper);
  }

  @Test
  void whatItMakesIsForItsOwnerOnly() throws Exception {
    try (Stream<Path> all = Files.walk(shared.keys())) {
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
    SealKeeper again = shared.keeper();
    assertEquals(root, again.open(new Founding("另一机构", "", TestSeals.SIGNED)));
    assertEquals(root, again.authority());
    assertArrayEquals(seal.encoded(), again.seal("ES-1").orElseThrow().encoded());
    assertArrayEquals(seal.encoded(), again.make(order("ES-1")).encoded());
    Sealing document = document(seal);
    document.complete(again.sign("ES-1", document.toBeSigned()));
  }

  @Test
  void whatWasCutOffHalfWayIsMadeToTheEnd() throws Exception {
    KeyFolder folder = KeyFolder.in(home);
    SealKeeper first = folder.keeper();
    X509CertificateHolder made = first.open(FOUNDING);
    first.make(order("ES-1"));
    Files.delete(folder.file("register.p12"));
    Files.delete(folder.file("seals/ES-1.esl"));
    Files.writeString(folder.file("register.p12.part"), "torn");
    SealKeeper again = folder.keeper();
    assertEquals(made, again.open(FOUNDING));
    assertTrue(again.seal("ES-1").isEmpty());
    Sealing document = document(again.make(order("ES-1")));
    document.complete(again.sign("ES-1", document.toBeSigned()));
    again.attest(new byte[] {1});
  }

  @Test
  void oneSealIsMadeHoweverManyAskAtOnce() {
    List<CompletableFuture<String>> asked =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            return String.valueOf(
                                shared
                                    .keeper()
                                    .make(order("ES-AT-ONCE"))
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
    String id = "ES-CLOSED";
    byte[] document = document(keeper.make(order(id))).toBeSigned();
    keeper.sign(id, document);
    SealKeeper other = shared.keeper();
    other.sign(id, document);
    keeper.close(id, TestSeals.SIGNED);
    keeper.close(id, TestSeals.SIGNED.plusSeconds(60));
    assertEquals("the seal ES-CLOSED is closed", refused(() -> keeper.sign(id, document)));
    refused(() -> other.sign(id, document));
    refused(() -> shared.keeper().sign(id, document));
    assertEquals("20210120023000Z\n", Files.readString(shared.file("seals/ES-CLOSED.closed")));
    assertTrue(keeper.seal(id).isPresent(), "what it sealed is still to be verified");
  }

  @Test
  void refusesToSignWhatIsNoDocument() {
    byte[] document = document(seal).toBeSigned();
    String why = "a seal's key signs documents only";
    assertEquals(why, refused(() -> keeper.sign("ES-1", "text".getBytes(StandardCharsets.UTF_8))));
    assertEquals(why, refused(() -> keeper.sign("ES-1", new byte[0])));
    assertEquals(why, refused(() -> keeper.sign("ES-1", seal.encoded())));
    byte[] longer = Arrays.copyOf(document, document.length + 1);
    assertEquals(why, refused(() -> keeper.sign("ES-1", longer)));
    refused(() -> keeper.sign("ES-1", new byte[SealKeeper.LARGEST_SIGNED + 1]));
    refused(() -> keeper.attest(new byte[SealKeeper.LARGEST_SIGNED + 1]));
  }

  @Test
  void refusesADocumentOfAnotherSealOrTime() {
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
  void refusesWhatItDoesNotHold() throws Exception {
    SealKeeper unopened = KeyFolder.in(home).keeper();
    assertEquals("the keys are not made yet", refused(unopened::authority));
    refused(() -> unopened.make(order("ES-1")));
    assertEquals("there is no seal ES-9", refused(() -> keeper.sign("ES-9", new byte[1])));
    refused(() -> keeper.sign("../root", new byte[1]));
    refused(() -> keeper.close("ES-9", TestSeals.SIGNED));
    assertTrue(keeper.seal("../root").isEmpty());
    assertThrows(IllegalArgumentException.class, () -> order("../root"));
  }

  @Test
  void theRegisterHasAKeyOfItsOwn() throws Exception {
    byte[] anchor = "anchor".getBytes(StandardCharsets.UTF_8);
    Signed attested = keeper.attest(anchor);
    X509CertificateHolder certificate = Certificates.read(attested.certificate());
    assertTrue(Certificates.signed(root, certificate));
    assertTrue(
        Sm2.verify(
            Certificates.publicKey(certificate.getSubjectPublicKeyInfo()),
            anchor,
            attested.signature()));
    assertFalse(seal.facts().signers().contains(certificate));
  }

  @Test
  void revocationListsAreTheAuthoritys() throws Exception {
    var serial = seal.facts().signers().get(0).getSerialNumber();
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
    KeyFolder folder = KeyFolder.in(home);
    Path root = Files.write(folder.file("root.p12"), new byte[] {1});
    allow(root, "rw-------");
    SignerUnavailable failed =
        assertThrows(SignerUnavailable.class, () -> folder.keeper().authority());
    assertFalse(failed.isRefusal(), failed.getMessage());
  }

  @Test
  void propertiesNameTheKeeper() {
    var properties =
        new HashMap<>(
            Map.of(
                "oneseal.seal.folder", shared.keys().toString(),
                "oneseal.seal.password.file", shared.password().toString()));
    assertEquals(root, SealKeepers.from(properties::get).open(FOUNDING));
    properties.put("oneseal.seal.keys", "module");
    assertThrows(IllegalStateException.class, () -> SealKeepers.from(properties::get));
    properties.put("oneseal.seal.keys", "service");
    IllegalStateException missing =
        assertThrows(IllegalStateException.class, () -> SealKeepers.from(properties::get));
    assertEquals("oneseal.seal.client.password.file is missing", missing.getMessage());
  }
}
