package cn.oneseal.document.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.TestSeals;
import cn.oneseal.document.key.CertificateAuthority;
import cn.oneseal.document.key.CertificateAuthority.Revoked;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.signing.Signed;
import cn.oneseal.document.signing.SoftwareSigner;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.verify.Trust;
import cn.oneseal.document.verify.UseReceipt;
import cn.oneseal.document.verify.Verifier;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private String authority;
  private String document;

  @BeforeEach
  void write() throws Exception {
    String root = Certificates.pem(TestSeals.AUTHORITY.root().certificate());
    authority = Files.writeString(folder.resolve("ca.pem"), root).toString();
    byte[] sealed = TestSeals.sealed(DocumentKind.LICENCE);
    document = Files.write(folder.resolve("licence.ofd"), sealed).toString();
  }

  private int run(String... arguments) {
    PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
    return VerifyCommand.run(List.of(arguments), out, TestSeals.SIGNED.plusSeconds(60));
  }

  private String output() {
    return output.toString(StandardCharsets.UTF_8);
  }

  private String list(List<Revoked> revoked) throws Exception {
    byte[] list =
        TestSeals.AUTHORITY.revocationList(
            revoked, 1, TestSeals.MADE, TestSeals.SIGNED.plusSeconds(86_400));
    return Files.write(folder.resolve("list.crl"), list).toString();
  }

  @Test
  void offlineItNeverSaysMoreThanItCanKnow() throws Exception {
    assertEquals(1, run("--ca", authority, "--crl", list(List.of()), document));
    assertTrue(output().contains("签章有效，未查印章登记"), output());
    assertTrue(output().contains("示审批〔2021〕7号"), output());
  }

  @Test
  void oneInvalidDocumentDecidesTheExitCode() throws Exception {
    byte[] sealed = Files.readAllBytes(Path.of(document));
    sealed[sealed.length / 2] ^= 1;
    String changed = Files.write(folder.resolve("changed.ofd"), sealed).toString();
    assertEquals(2, run("--lang", "en", "--ca", authority, changed, document));
    assertTrue(output().contains("changed.ofd: Invalid"), output());
    assertTrue(output().contains("licence.ofd: Signature valid"), output());
  }

  @Test
  void theRevocationListCounts() throws Exception {
    Revoked signer = new Revoked(TestSeals.SIGNER.certificate().getSerialNumber(), TestSeals.MADE);
    assertEquals(2, run("--ca", authority, "--crl", list(List.of(signer)), document));
    assertTrue(output().contains("[signer-revoked]"), output());
  }

  private static UseReceipt.Facts facts(String digest, Instant abolished) {
    return new UseReceipt.Facts(
        digest,
        "ONESEAL-1",
        TestSeals.BODY + "行政审批专用章",
        7,
        TestSeals.SIGNED.plusSeconds(1),
        "a".repeat(64),
        abolished,
        TestSeals.SIGNED.plusSeconds(30),
        "2021-01-19 6 " + "b".repeat(64));
  }

  private String receipt(UseReceipt.Facts facts, SigningKey by) throws Exception {
    Signed signed = new SoftwareSigner(by).sign(facts.toBeSigned());
    return Files.write(folder.resolve("receipt.txt"), facts.signed(signed)).toString();
  }

  private String digest() throws Exception {
    Trust trust =
        Trust.read(
            List.of(Certificates.encoded(TestSeals.AUTHORITY.root().certificate())), List.of());
    return new Verifier(trust)
        .verify(Files.readAllBytes(Path.of(document)), TestSeals.SIGNED.plusSeconds(60))
        .facts()
        .orElseThrow()
        .digest();
  }

  @Test
  void aReceiptSpeaksForTheRegister() throws Exception {
    SigningKey register = TestSeals.AUTHORITY.issue(TestSeals.BODY, "印章登记（演示）", TestSeals.MADE);
    String list = list(List.of());
    String right = receipt(facts(digest(), null), register);
    assertEquals(0, run("--ca", authority, "--crl", list, "--receipt", right, document), output());
    assertTrue(output().contains("第 7 号"), output());
    String later = receipt(facts(digest(), TestSeals.SIGNED.plusSeconds(20)), register);
    assertEquals(0, run("--ca", authority, "--crl", list, "--receipt", later, document), output());
    String before = receipt(facts(digest(), TestSeals.SIGNED.minusSeconds(20)), register);
    assertEquals(2, run("--ca", authority, "--crl", list, "--receipt", before, document));
    String another = receipt(facts("c".repeat(64), null), register);
    assertEquals(
        1,
        run("--ca", authority, "--crl", list, "--receipt", another, document),
        "a receipt of another document says nothing of this one");
  }

  @Test
  void aReceiptThatIsNotTheRegistersIsNone() throws Exception {
    String list = list(List.of());
    String bySeal = receipt(facts(digest(), null), TestSeals.SIGNER);
    assertEquals(66, run("--ca", authority, "--crl", list, "--receipt", bySeal, document));
    SigningKey stranger =
        CertificateAuthority.create("别处", "别处", TestSeals.MADE).issue("别处", "印章登记", TestSeals.MADE);
    String byStranger = receipt(facts(digest(), null), stranger);
    assertEquals(66, run("--ca", authority, "--crl", list, "--receipt", byStranger, document));
    SigningKey register = TestSeals.AUTHORITY.issue(TestSeals.BODY, "印章登记", TestSeals.MADE);
    Path right = Path.of(receipt(facts(digest(), TestSeals.MADE), register));
    String changed = Files.readString(right).replace("abolished " + TestSeals.MADE, "abolished -");
    Files.writeString(right, changed);
    assertEquals(
        66, run("--ca", authority, "--crl", list, "--receipt", right.toString(), document));
    Files.writeString(right, "nonsense");
    assertEquals(
        66, run("--ca", authority, "--crl", list, "--receipt", right.toString(), document));
  }

  @Test
  void saysHowItIsUsed() {
    assertEquals(64, run());
    assertEquals(64, run(document));
    assertEquals(64, run("--ca"));
    assertEquals(64, run("--what", "x", document));
    assertTrue(output().contains("usage: verify"));
    assertEquals(66, run("--ca", folder.resolve("none").toString(), document));
    assertEquals(66, run("--ca", document, document), "no certificate");
  }
}
