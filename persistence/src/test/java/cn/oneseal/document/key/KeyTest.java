package cn.oneseal.document.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.TestSeals;
import cn.oneseal.document.key.CertificateAuthority.Revoked;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CRLHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyTest {

  private static final byte[] TEXT = "一枚印章".getBytes(StandardCharsets.UTF_8);
  private static final char[] PASSWORD = "a long password".toCharArray();

  @Test
  void everyByteOfWhatIsSignedCounts() throws Exception {
    byte[] signature = TestSeals.SIGNER.sign(TEXT);
    var key = Certificates.publicKey(TestSeals.SIGNER.certificate().getSubjectPublicKeyInfo());
    assertTrue(Sm2.verify(key, TEXT, signature));
    assertFalse(Sm2.verify(key, new byte[] {1}, signature));
    assertFalse(Sm2.verify(key, TEXT, new byte[0]));
    signature[signature.length - 1] ^= 1;
    assertFalse(Sm2.verify(key, TEXT, signature));
  }

  @Test
  void opensslVerifiesOurSignaturesAndCertificates(@TempDir Path folder) throws Exception {
    Path root = write(folder, "root.pem", TestSeals.AUTHORITY.root().certificate());
    Path signer = write(folder, "signer.pem", TestSeals.SIGNER.certificate());
    String id = "distid:1234567812345678";
    String chain = openssl("verify", "-no_check_time", "-vfyopt", id, "-CAfile", root, signer);
    assertTrue(chain.contains("OK"), chain);
    Path key = folder.resolve("key.pem");
    byte[] info = TestSeals.SIGNER.certificate().getSubjectPublicKeyInfo().getEncoded();
    Files.writeString(key, Certificates.pem("PUBLIC KEY", info));
    Path text = Files.write(folder.resolve("text"), TEXT);
    Path signature = Files.write(folder.resolve("signature"), TestSeals.SIGNER.sign(TEXT));
    String answer =
        openssl(
            "pkeyutl",
            "-verify",
            "-pubin",
            "-inkey",
            key,
            "-rawin",
            "-digest",
            "sm3",
            "-in",
            text,
            "-sigfile",
            signature,
            "-pkeyopt",
            id);
    assertTrue(answer.contains("Verified Successfully"), answer);
    byte[] list =
        TestSeals.AUTHORITY.revocationList(
            List.of(new Revoked(BigInteger.valueOf(0x77), TestSeals.SIGNED)),
            3,
            TestSeals.SIGNED,
            TestSeals.SIGNED.plusSeconds(86_400));
    Path crl = Files.write(folder.resolve("list.crl"), list);
    String shown = openssl("crl", "-inform", "DER", "-in", crl, "-noout", "-text");
    assertTrue(shown.contains("Cessation Of Operation"), shown);
    assertTrue(shown.contains("Serial Number: 77"), shown);
  }

  private static Path write(
      Path folder, String name, org.bouncycastle.cert.X509CertificateHolder certificate)
      throws IOException {
    return Files.writeString(folder.resolve(name), Certificates.pem(certificate));
  }

  private static String openssl(Object... arguments) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of("openssl"));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  @Test
  void certificatesSayWhatTheyAreForAndWhoMadeThem() throws Exception {
    var root = TestSeals.AUTHORITY.root().certificate();
    var signer = TestSeals.SIGNER.certificate();
    assertTrue(Certificates.isFor(signer, KeyUsage.digitalSignature));
    assertFalse(Certificates.isFor(signer, KeyUsage.keyCertSign));
    assertTrue(Certificates.isFor(root, KeyUsage.keyCertSign | KeyUsage.cRLSign));
    assertTrue(Certificates.signed(root, signer));
    assertFalse(Certificates.signed(signer, root));
    assertEquals(TestSeals.MADE, signer.getNotBefore().toInstant(), "on the clock it is given");
    assertEquals("2025-12-24T01:00:00Z", signer.getNotAfter().toInstant().toString());
    assertEquals(
        signer, Certificates.read(Certificates.pem(signer).getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void revocationListsAreSignedAndSayWhy() throws Exception {
    Revoked one = new Revoked(TestSeals.SIGNER.certificate().getSerialNumber(), TestSeals.SIGNED);
    byte[] der =
        TestSeals.AUTHORITY.revocationList(
            List.of(one), 5, TestSeals.SIGNED, TestSeals.SIGNED.plusSeconds(60));
    X509CRLHolder list = Certificates.readRevocationList(der);
    assertTrue(Certificates.signed(TestSeals.AUTHORITY.root().certificate(), list));
    assertFalse(Certificates.signed(TestSeals.MAKER.certificate(), list));
    assertEquals(
        TestSeals.SIGNED,
        list.getRevokedCertificate(one.serialNumber()).getRevocationDate().toInstant());
  }

  @Test
  void keyFilesAreForTheirOwnerOnlyAndNeverReplaced(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("seal.p12");
    KeyFile.write(file, TestSeals.SIGNER, PASSWORD);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    SigningKey read = KeyFile.read(file, PASSWORD);
    assertEquals(TestSeals.SIGNER.key().getD(), read.key().getD());
    assertEquals(TestSeals.SIGNER.certificate(), read.certificate());
    assertThrows(IOException.class, () -> KeyFile.read(file, "wrong".toCharArray()));
    assertThrows(
        FileAlreadyExistsException.class, () -> KeyFile.write(file, TestSeals.MAKER, PASSWORD));
    assertEquals(TestSeals.SIGNER.certificate(), KeyFile.read(file, PASSWORD).certificate());
    assertFalse(read.toString().contains(read.key().getD().toString(16)), "a key is never shown");
  }

  @Test
  void onlyKeysOfSm2AreTaken() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    byte[] other = generator.generateKeyPair().getPublic().getEncoded();
    assertThrows(
        IOException.class, () -> Certificates.publicKey(SubjectPublicKeyInfo.getInstance(other)));
    assertThrows(IOException.class, () -> Certificates.read(new byte[] {0x30, 0}));
    assertThrows(IOException.class, () -> Certificates.readRevocationList(TEXT));
  }

  @Test
  void derHasOneEncoding() throws Exception {
    byte[] right = HexFormat.of().parseHex("3003020105");
    assertArrayEquals(right, DerReader.read(right).getEncoded());
    for (String wrong :
        List.of("308103020105", "3080020105" + "0000", "300302010500", "3004020105", "30", "")) {
      byte[] bytes = HexFormat.of().parseHex(wrong);
      assertThrows(IOException.class, () -> DerReader.read(bytes), wrong);
    }
  }
}
