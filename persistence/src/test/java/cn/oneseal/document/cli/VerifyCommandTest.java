package cn.oneseal.document.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.TestSeals;
import cn.oneseal.document.key.CertificateAuthority.Revoked;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.template.DocumentKind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
