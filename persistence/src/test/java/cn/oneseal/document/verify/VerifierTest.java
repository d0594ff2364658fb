package cn.oneseal.document.verify;

import static cn.oneseal.document.verify.Forgery.DESCRIPTION;
import static cn.oneseal.document.verify.Forgery.LIST;
import static cn.oneseal.document.verify.Forgery.PAGE;
import static cn.oneseal.document.verify.Forgery.SEAL;
import static cn.oneseal.document.verify.Forgery.SIGNED_VALUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.TestSeals;
import cn.oneseal.document.key.CertificateAuthority;
import cn.oneseal.document.key.CertificateAuthority.Revoked;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.layout.Picture;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.SealFacts;
import cn.oneseal.document.signing.Sealing;
import cn.oneseal.document.signing.SoftwareSigner;
import cn.oneseal.document.template.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifierTest {

  private static final Instant NOW = TestSeals.SIGNED.plus(Duration.ofDays(30));
  private static final byte[] DOCUMENT = TestSeals.sealed(DocumentKind.LICENCE);

  private final Verifier verifier = verifier(List.of());

  private static Verifier verifier(List<Revoked> revoked) {
    byte[] list =
        TestSeals.AUTHORITY.revocationList(revoked, 1, TestSeals.MADE, NOW.plusSeconds(86_400));
    return verifier(List.of(list), TestSeals.AUTHORITY);
  }

  private static Verifier verifier(List<byte[]> lists, CertificateAuthority authority) {
    try {
      byte[] root = Certificates.encoded(authority.root().certificate());
      return new Verifier(Trust.read(List.of(root), lists));
    } catch (java.io.IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void rejects(String code, byte[] document) {
    Judgement judgement = verifier.verify(document, NOW);
    assertEquals(Verdict.INVALID, judgement.verdict(), code);
    assertTrue(judgement.failures().contains(code), code + " in " + judgement.failures());
    inWords(judgement);
  }

  private static void inWords(Judgement judgement) {
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      assertTrue(!judgement.message(locale).isBlank());
      for (Finding finding : judgement.findings()) {
        assertTrue(!finding.message(locale).isBlank());
        assertTrue(!finding.message(locale).contains("{"), finding.message(locale));
      }
    }
  }

  // What is right.

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void acceptsEveryKindOfDocumentWithoutTheRegister(DocumentKind kind) {
    Judgement judgement = verifier.verify(TestSeals.sealed(kind), NOW);
    assertEquals(List.of(), judgement.failures());
    assertEquals(Verdict.REGISTER_NOT_CONSULTED, judgement.verdict());
    inWords(judgement);
    SealedFacts facts = judgement.facts().orElseThrow();
    assertEquals("ONESEAL-1", facts.sealId());
    assertEquals("审批专用章（演示）", facts.signer());
    assertEquals(TestSeals.SIGNED, facts.signedAt());
    assertEquals("示审批〔2021〕7号", facts.facts().get("documentNumber"));
    assertEquals(kind + "/1", facts.facts().get("layout"));
  }

  @Test
  void onlyTheRegisterMakesItValid() {
    Judgement judgement = verifier.verify(DOCUMENT, register(Optional.empty(), 1), NOW);
    assertEquals(Verdict.VALID, judgement.verdict());
    inWords(judgement);
  }

  @Test
  void saysSoWhenItHasNoRevocationListOrAnOldOne() {
    Judgement none = verifier(List.of(), TestSeals.AUTHORITY).verify(DOCUMENT, NOW);
    assertEquals(Verdict.REGISTER_NOT_CONSULTED, none.verdict());
    assertTrue(codes(none).contains("revocation-list-missing"));
    Judgement old = verifier.verify(DOCUMENT, NOW.plus(Duration.ofDays(60)));
    assertTrue(codes(old).contains("revocation-list-old"));
    inWords(old);
  }

  private static List<String> codes(Judgement judgement) {
    return judgement.findings().stream().map(Finding::code).toList();
  }

  // 1. The container.

  @Test
  void rejectsDuplicateEntries() {
    byte[] twice = twice(DOCUMENT, PAGE);
    rejects("zip-duplicate", twice);
  }

  /** Renames the font's entry to the page's name, in both headers: two entries of one name. */
  private static byte[] twice(byte[] document, String path) {
    try {
      Forgery forgery = new Forgery(document);
      String other = path.substring(0, path.length() - 1) + "k";
      byte[] zip = forgery.put(other, forgery.get(path)).zip();
      String text = new String(zip, StandardCharsets.ISO_8859_1).replace(other, path);
      return text.getBytes(StandardCharsets.ISO_8859_1);
    } catch (Rejection unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  @Test
  void rejectsPathsThatEscape() throws Exception {
    for (String path : List.of("../evil.xml", "/etc/evil", "a/../b", "a//b", "a\\b", "c:evil")) {
      rejects("zip-path", new Forgery(DOCUMENT).put(path, "x").zip());
    }
  }

  @Test
  void rejectsFilesThatNoReferenceCovers() throws Exception {
    rejects("file-not-covered", new Forgery(DOCUMENT).put("Doc_0/Attachs/note.txt", "x").zip());
  }

  @Test
  void rejectsWhatIsTooLarge() throws Exception {
    rejects("zip-too-large", new byte[Limits.FILE + 1]);
    byte[] bomb = new Forgery(DOCUMENT).put("Doc_0/bomb", new byte[12 << 20]).zip();
    assertTrue(bomb.length < 200_000, "small outside");
    rejects("zip-bomb", bomb);
    byte[] large = new Forgery(DOCUMENT).put("Doc_0/large", new byte[Limits.ENTRY + 1]).zip();
    rejects("zip-entry-too-large", large);
    Forgery many = new Forgery(DOCUMENT);
    for (int i = 0; i <= Limits.ENTRIES; i++) {
      many.put("Doc_0/n" + i, "");
    }
    rejects("zip-too-many", many.zip());
  }

  @Test
  void rejectsASizeThatIsNotTrue() {
    byte[] document = DOCUMENT.clone();
    int central = new String(document, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    document[central + 24] ^= 1;
    rejects("zip-malformed", document);
  }

  @Test
  void rejectsAnythingBeforeOrAfterTheZip() {
    byte[] after = java.util.Arrays.copyOf(DOCUMENT, DOCUMENT.length + 1);
    rejects("zip-malformed", after);
    byte[] before = new byte[DOCUMENT.length + 1];
    System.arraycopy(DOCUMENT, 0, before, 1, DOCUMENT.length);
    rejects("zip-malformed", before);
    rejects("zip-malformed", new byte[0]);
  }

  @Test
  void rejectsDtdsAndDeepXml() throws Exception {
    String dtd = "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>";
    rejects("xml-dtd", new Forgery(DOCUMENT).put(PAGE, dtd).zip());
    rejects(
        "xml-dtd",
        new Forgery(DOCUMENT).edit("OFD.xml", "<ofd:OFD ", "<!DOCTYPE x><ofd:OFD ").zip());
    rejects("xml-too-deep", new Forgery(DOCUMENT).put(PAGE, "<a>".repeat(50_000)).zip());
    rejects(
        "xml-too-deep",
        new Forgery(DOCUMENT).put(PAGE, "<a>" + "<b/>".repeat(200_000) + "</a>").zip());
    rejects("xml-malformed", new Forgery(DOCUMENT).put(PAGE, "<a>").zip());
    byte[] utf16 = "<a/>".getBytes(StandardCharsets.UTF_16);
    rejects("xml-not-utf-8", new Forgery(DOCUMENT).put(PAGE, utf16).zip());
  }

  @Test
  void rejectsAStructureWithTwoMeanings() throws Exception {
    String body = "<ofd:DocBody>";
    rejects(
        "structure-not-one",
        new Forgery(DOCUMENT).edit("OFD.xml", body, body + "</ofd:DocBody>" + body).zip());
    rejects("structure-missing", new Forgery(DOCUMENT).remove("OFD.xml").zip());
    rejects("structure-missing", new Forgery(DOCUMENT).remove(PAGE).zip());
    rejects(
        "structure-missing",
        new Forgery(DOCUMENT).edit(DESCRIPTION, "/Doc_0/Res/", "/../Doc_0/Res/").zip());
    rejects(
        "signature-not-one",
        new Forgery(DOCUMENT)
            .edit(LIST, "<ofd:Signature ", "<ofd:Signature/><ofd:Signature ")
            .zip());
    rejects(
        "signature-no-seal",
        new Forgery(DOCUMENT).edit(LIST, "Type=\"Seal\"", "Type=\"Sign\"").zip());
    rejects(
        "stamp-nowhere",
        new Forgery(DOCUMENT).edit(DESCRIPTION, "PageRef=\"", "PageRef=\"9").zip());
    String reference = "<ofd:Reference FileRef=\"/OFD.xml\">";
    rejects(
        "reference-twice",
        new Forgery(DOCUMENT)
            .edit(
                DESCRIPTION, reference, reference + "<ofd:CheckValue/></ofd:Reference>" + reference)
            .zip());
  }

  @Test
  void saysThatADocumentIsNotSealed() {
    byte[] draft = TestSeals.draft(DocumentKind.LICENCE).files().zip();
    rejects("not-signed", draft);
  }

  // 2. Digests and signature.

  @Test
  void rejectsAnyChangedFile() throws Exception {
    for (String path : new Forgery(DOCUMENT).files().keySet()) {
      if (path.equals(DESCRIPTION) || path.equals(SIGNED_VALUE)) {
        continue;
      }
      Forgery forgery = new Forgery(DOCUMENT);
      byte[] content = forgery.get(path);
      byte[] changed =
          path.endsWith(".xml")
              ? java.util.Arrays.copyOf(content, content.length + 1)
              : content.clone();
      changed[changed.length - 1] =
          path.endsWith(".xml") ? (byte) '\n' : (byte) ~changed[changed.length - 1];
      rejects("file-changed", forgery.put(path, changed).zip());
    }
  }

  @Test
  void rejectsAChangedDescription() throws Exception {
    Forgery forgery = new Forgery(DOCUMENT).edit(PAGE, "行政", "民政");
    String digest = base64(forgery.get(PAGE));
    String before = base64(new Forgery(DOCUMENT).get(PAGE));
    rejects("description-changed", forgery.edit(DESCRIPTION, before, digest).zip());
    rejects(
        "description-changed",
        new Forgery(DOCUMENT).put(DESCRIPTION, string(DESCRIPTION) + " ").zip());
  }

  private static String base64(byte[] content) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sm3.hex(content)));
  }

  private static String string(String path) throws Rejection {
    return new String(new Forgery(DOCUMENT).get(path), StandardCharsets.UTF_8);
  }

  @Test
  void rejectsABrokenSignature() throws Exception {
    byte[] other = TestSeals.SIGNER.sign(new byte[] {1});
    rejects(
        "signature-wrong", new Forgery(DOCUMENT).editValue(x -> new DERBitString(other), 3).zip());
    rejects(
        "signature-wrong",
        new Forgery(DOCUMENT).editValue(x -> new DERBitString(new byte[70]), 3).zip());
    DERGeneralizedTime earlier = new DERGeneralizedTime("20210119000000Z");
    rejects("signature-wrong", new Forgery(DOCUMENT).editValue(x -> earlier, 0, 2).zip());
  }

  @Test
  void rejectsOtherAlgorithmsAndForms() throws Exception {
    ASN1ObjectIdentifier other = new ASN1ObjectIdentifier("1.2.840.10045.4.3.2");
    rejects("signature-unreadable", new Forgery(DOCUMENT).editValue(x -> other, 2).zip());
    rejects(
        "signature-unreadable", new Forgery(DOCUMENT).put(SIGNED_VALUE, new byte[] {48, 0}).zip());
    byte[] value = new Forgery(DOCUMENT).get(SIGNED_VALUE);
    byte[] longer = java.util.Arrays.copyOf(value, value.length + 1);
    rejects("signature-unreadable", new Forgery(DOCUMENT).put(SIGNED_VALUE, longer).zip());
    byte[] nested = new byte[20_000];
    for (int i = 0; i < nested.length; i += 4) {
      nested[i] = 0x30;
      nested[i + 1] = (byte) 0x82;
      nested[i + 2] = (byte) ((nested.length - i - 4) >> 8);
      nested[i + 3] = (byte) (nested.length - i - 4);
    }
    rejects("signature-unreadable", new Forgery(DOCUMENT).put(SIGNED_VALUE, nested).zip());
    rejects(
        "digest-method",
        new Forgery(DOCUMENT).edit(DESCRIPTION, "1.2.156.10197.1.401", "MD5").zip());
    rejects(
        "signature-method",
        new Forgery(DOCUMENT).edit(DESCRIPTION, "10197.1.501", "10197.1.502").zip());
    DERIA5String path = new DERIA5String("/Doc_0/Signs/Sign_1/Signature.xml");
    Forgery moved = new Forgery(DOCUMENT).editValue(x -> path, 0, 4).signBy(TestSeals.SIGNER);
    rejects("signature-other-path", moved.zip());
  }

  // 3. The seal.

  @Test
  void rejectsASealThatDiffersFromTheSignedOne() throws Exception {
    ElectronicSeal other =
        TestSeals.seal(TestSeals.MAKER, TestSeals.SIGNER.certificate(), TestSeals.MADE, NOW);
    rejects("seal-differs", new Forgery(DOCUMENT).put(SEAL, other.encoded()).zip());
  }

  @Test
  void rejectsASealThatItsMakerDidNotSign() throws Exception {
    byte[] genuine = TestSeals.SEAL.encoded();
    byte[] forged =
        Forgery.replace(
                org.bouncycastle.asn1.ASN1Primitive.fromByteArray(genuine),
                x -> new DERIA5String("ONESEAL-2"),
                new int[] {0, 1},
                0)
            .toASN1Primitive()
            .getEncoded("DER");
    ElectronicSeal seal = ElectronicSeal.read(forged);
    rejects("seal-maker-wrong", sealed(seal, TestSeals.SIGNER, TestSeals.SIGNED));
  }

  @Test
  void rejectsAPictureThatCouldHarmItsReader() {
    byte[] huge = TestSeals.PICTURE.png();
    huge[16] = 1;
    for (byte[] picture : List.of(huge, new byte[2 << 20], new byte[] {1})) {
      SealFacts facts = TestSeals.SEAL.facts();
      ElectronicSeal seal = ElectronicSeal.make(facts, new Picture(picture), TestSeals.MAKER);
      rejects("seal-picture", sealed(seal, TestSeals.SIGNER, TestSeals.SIGNED));
    }
  }

  private static byte[] sealed(ElectronicSeal seal, SigningKey signer, Instant time) {
    return TestSeals.sealed(DocumentKind.LICENCE, seal, signer, time);
  }

  // 4. The signer.

  @Test
  void rejectsAnAttackersKeyWithTheGenuineSealCopiedIn() throws Exception {
    SigningKey attacker = TestSeals.AUTHORITY.issue("某单位", "某人", TestSeals.MADE);
    rejects("signer-not-listed", new Forgery(DOCUMENT).signBy(attacker).zip());
    byte[] stolen = Certificates.encoded(TestSeals.SIGNER.certificate());
    rejects("signature-wrong", new Forgery(DOCUMENT).signBy(attacker, stolen).zip());
  }

  // 5. Times, chain, key usage.

  @Test
  void rejectsASealThatWasNotValidAtTheSigningTime() {
    Instant end = TestSeals.SIGNED.minusSeconds(1);
    ElectronicSeal expired =
        TestSeals.seal(TestSeals.MAKER, TestSeals.SIGNER.certificate(), TestSeals.MADE, end);
    rejects("seal-not-valid-then", sealed(expired, TestSeals.SIGNER, TestSeals.SIGNED));
    rejects(
        "seal-not-valid-then",
        sealed(TestSeals.SEAL, TestSeals.SIGNER, TestSeals.MADE.minusSeconds(1)));
  }

  @Test
  void rejectsCertificatesThatWereNotValidThen() {
    SigningKey late = TestSeals.AUTHORITY.issue("局", "章", TestSeals.SIGNED.plusSeconds(60));
    ElectronicSeal seal = TestSeals.seal(TestSeals.MAKER, late.certificate(), TestSeals.MADE, NOW);
    rejects("signer-not-valid-then", sealed(seal, late, TestSeals.SIGNED));
    ElectronicSeal made = TestSeals.seal(late, TestSeals.SIGNER.certificate(), TestSeals.MADE, NOW);
    rejects("maker-not-valid-then", sealed(made, TestSeals.SIGNER, TestSeals.SIGNED));
  }

  @Test
  void rejectsAChainThatEndsElsewhere() {
    CertificateAuthority other =
        CertificateAuthority.create(TestSeals.BODY, "根证书（演示）", TestSeals.MADE);
    SigningKey signer = other.issue(TestSeals.BODY, "审批专用章（演示）", TestSeals.MADE);
    ElectronicSeal seal =
        TestSeals.seal(TestSeals.MAKER, signer.certificate(), TestSeals.MADE, NOW);
    rejects("signer-not-certified", sealed(seal, signer, TestSeals.SIGNED));
    ElectronicSeal made =
        TestSeals.seal(signer, TestSeals.SIGNER.certificate(), TestSeals.MADE, NOW);
    rejects("maker-not-certified", sealed(made, TestSeals.SIGNER, TestSeals.SIGNED));
    SigningKey sub = TestSeals.SIGNER;
    CertificateAuthority pretended = new CertificateAuthority(sub);
    SigningKey below = pretended.issue("某单位", "某人", TestSeals.MADE);
    ElectronicSeal low = TestSeals.seal(TestSeals.MAKER, below.certificate(), TestSeals.MADE, NOW);
    rejects("signer-not-certified", sealed(low, below, TestSeals.SIGNED));
  }

  @Test
  void rejectsACertificateThatIsNotForSignatures() throws Exception {
    SigningKey signer = withUsage(KeyUsage.keyEncipherment);
    ElectronicSeal seal =
        TestSeals.seal(TestSeals.MAKER, signer.certificate(), TestSeals.MADE, NOW);
    rejects("signer-key-usage", sealed(seal, signer, TestSeals.SIGNED));
  }

  private static SigningKey withUsage(int usage) throws Exception {
    AsymmetricCipherKeyPair keys = cn.oneseal.document.key.Sm2.newKeys();
    X509CertificateHolder certificate =
        TestSeals.AUTHORITY.certify(
            "局",
            "章",
            SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(keys.getPublic()),
            usage,
            TestSeals.MADE);
    return new SigningKey((ECPrivateKeyParameters) keys.getPrivate(), certificate);
  }

  @Test
  void rejectsASigningTimeThatIsStillToCome() {
    Judgement judgement = verifier.verify(DOCUMENT, TestSeals.SIGNED.minusSeconds(1));
    assertEquals(List.of("signed-in-future"), judgement.failures());
  }

  // 6. Revocation and the register.

  @Test
  void rejectsACertificateThatWasRevokedBefore() {
    Instant before = TestSeals.SIGNED;
    Judgement judgement = verifier(revoked(TestSeals.SIGNER, before)).verify(DOCUMENT, NOW);
    assertEquals(List.of("signer-revoked"), judgement.failures());
    inWords(judgement);
  }

  @Test
  void whatWasSealedBeforeTheRevocationStaysValidAndSaysBothDates() {
    Instant after = TestSeals.SIGNED.plusSeconds(1);
    Judgement judgement =
        verifier(revoked(TestSeals.SIGNER, after))
            .verify(DOCUMENT, register(Optional.of(after), 1), NOW);
    assertEquals(Verdict.VALID, judgement.verdict());
    for (String code : List.of("signer-revoked-later", "register-abolished-later")) {
      Finding finding =
          judgement.findings().stream()
              .filter(f -> f.code().equals(code))
              .findFirst()
              .orElseThrow();
      String words = finding.message(Locale.ENGLISH);
      assertTrue(words.contains("2021-01-20 10:30:00"), words);
      assertTrue(words.contains("2021-01-20 10:30:01"), words);
    }
  }

  @Test
  void rejectsAMakerWhoWasRevokedBeforeTheSealWasMade() {
    Judgement judgement = verifier(revoked(TestSeals.MAKER, TestSeals.MADE)).verify(DOCUMENT, NOW);
    assertEquals(List.of("maker-revoked"), judgement.failures());
    assertEquals(
        Verdict.REGISTER_NOT_CONSULTED,
        verifier(revoked(TestSeals.MAKER, TestSeals.SIGNED)).verify(DOCUMENT, NOW).verdict(),
        "a seal made before stays a seal");
  }

  private static List<Revoked> revoked(SigningKey key, Instant since) {
    return List.of(new Revoked(key.certificate().getSerialNumber(), since));
  }

  @Test
  void rejectsARevocationListOfSomebodyElse() {
    CertificateAuthority same =
        CertificateAuthority.create(TestSeals.BODY, "根证书（演示）", TestSeals.MADE);
    byte[] list = same.revocationList(List.of(), 1, TestSeals.MADE, NOW);
    Judgement judgement = verifier(List.of(list), TestSeals.AUTHORITY).verify(DOCUMENT, NOW);
    assertTrue(judgement.failures().contains("revocation-list-wrong"));
  }

  @Test
  void rejectsASealAbolishedInTheRegisterBeforeTheSigningTime() {
    Judgement judgement =
        verifier.verify(DOCUMENT, register(Optional.of(TestSeals.SIGNED), 1), NOW);
    assertEquals(List.of("register-abolished"), judgement.failures());
    inWords(judgement);
  }

  @Test
  void rejectsAnAbolishedKeyThatDatesBack() {
    Instant abolished = TestSeals.SIGNED.plus(Duration.ofDays(10));
    SealRegister without = register(Optional.of(abolished), 0);
    Judgement unknown = verifier.verify(DOCUMENT, without, NOW);
    assertTrue(unknown.failures().contains("register-use-unknown"));
    assertTrue(unknown.failures().contains("register-abolished"));
    SealRegister late = register(Optional.of(abolished), Duration.ofDays(11).toSeconds());
    assertEquals(List.of("register-abolished"), verifier.verify(DOCUMENT, late, NOW).failures());
  }

  @Test
  void rejectsSealsAndUsesThatTheRegisterDoesNotKnow() {
    SealRegister empty = register(Map.of(), Map.of());
    assertEquals(
        List.of("register-seal-unknown"), verifier.verify(DOCUMENT, empty, NOW).failures());
  }

  /** A register that knows the seal, and the use so many seconds after the signing time. */
  private static SealRegister register(Optional<Instant> abolished, long seconds) {
    String digest =
        Sm3.hex(
            Sealing.prepare(TestSeals.draft(DocumentKind.LICENCE), TestSeals.SEAL, TestSeals.SIGNED)
                .toBeSigned());
    SealRegister.KnownUse use =
        new SealRegister.KnownUse(
            7, "ONESEAL-1", TestSeals.SIGNED.plusSeconds(seconds).minusMillis(500));
    return register(
        Map.of("ONESEAL-1", new SealRegister.KnownSeal("印", abolished)),
        seconds == 0 ? Map.of() : Map.of(digest, use));
  }

  private static SealRegister register(
      Map<String, SealRegister.KnownSeal> seals, Map<String, SealRegister.KnownUse> uses) {
    return new SealRegister() {
      @Override
      public Optional<KnownSeal> seal(String sealId) {
        return Optional.ofNullable(seals.get(sealId));
      }

      @Override
      public Optional<KnownUse> use(String digest) {
        return Optional.ofNullable(uses.get(digest));
      }
    };
  }

  @Test
  void everyReasonIsWordedInBothLanguages() {
    java.util.ResourceBundle chinese =
        java.util.ResourceBundle.getBundle("cn.oneseal.document.verify.Reasons", Locale.ROOT);
    java.util.ResourceBundle english =
        java.util.ResourceBundle.getBundle("cn.oneseal.document.verify.Reasons", Locale.ENGLISH);
    assertEquals(chinese.keySet(), english.keySet());
    assertTrue(
        english instanceof java.util.PropertyResourceBundle own
            && own.keySet().stream()
                .allMatch(key -> !english.getString(key).matches(".*\\p{IsHan}.*")));
    assertTrue(new SoftwareSigner(TestSeals.SIGNER).sign(new byte[1]).signature().length > 60);
  }
}
