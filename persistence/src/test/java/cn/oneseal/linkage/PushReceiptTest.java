package cn.oneseal.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.key.CertificateAuthority;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.signing.Signed;
import cn.oneseal.document.verify.RegisterStatement;
import cn.oneseal.document.verify.Trust;
import cn.oneseal.linkage.cli.PushCommand;
import cn.oneseal.sealing.ledger.UseRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A receipt of a push is verified offline, and nothing of it can be changed (R23). */
class PushReceiptTest {

  private static final Instant AT = Instant.parse("2021-01-20T02:00:00.123456Z");
  private static final CertificateAuthority AUTHORITY =
      CertificateAuthority.create("演示单位", "演示根", AT.minusSeconds(86_400));
  private static final String CONTENT = "{\"办件编号\":\"BUREAU-20210120-000001\"}";
  private static final PushRecord PUSH =
      new PushRecord(new UUID(7, 7), "FORESTRY", AT, Sm3.hex(CONTENT));
  private static final PushLink LINK =
      new PushLink(1, UseRecord.NOTHING, UseRecord.hashAfter(UseRecord.NOTHING, PUSH.canonical()));

  @TempDir private Path folder;

  private SigningKey register;

  @BeforeEach
  void begin() {
    register = key(RegisterStatement.REGISTER + "（演示）");
  }

  private static SigningKey key(String name) {
    return AUTHORITY.issue("演示单位", name, AT.minusSeconds(86_400));
  }

  private static byte[] signed(PushReceipt receipt, SigningKey by) {
    byte[] said = receipt.toBeSigned();
    return RegisterStatement.signed(
        said, new Signed(by.sign(said), Certificates.encoded(by.certificate())));
  }

  private static PushReceipt receipt(PushRecord push, String content, PushLink link) {
    return new PushReceipt(push, content, link, AT, "2021-01-19 5 " + "a".repeat(64));
  }

  private static PushReceipt right() {
    return receipt(PUSH, CONTENT, LINK);
  }

  private static PushReceipt read(byte[] file) throws IOException {
    return PushReceipt.read(
        file, Trust.read(List.of(Certificates.encoded(AUTHORITY.root().certificate())), List.of()));
  }

  private static void refused(String told, byte[] file) {
    IOException refused = assertThrows(IOException.class, () -> read(file));
    assertTrue(refused.getMessage().contains(told), refused.getMessage());
  }

  @Test
  void itSaysWhatWasPushedAndItsPlace() throws IOException {
    assertEquals(right(), read(signed(right(), register)));
  }

  @ParameterizedTest
  @CsvSource({
    "FORESTRY, HOUSING",
    "sequence 1, sequence 2",
    "sent 2021-01-20T02, sent 2021-01-20T01",
    "000001, 000002",
    "anchor 2021-01-19, anchor 2021-01-18"
  })
  void aChangeIsFound(String from, String to) {
    String text = new String(signed(right(), register), StandardCharsets.UTF_8);
    refused("changed", text.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatContradictsItselfIsNoneThoughItIsSigned() {
    refused("another digest", signed(receipt(PUSH, CONTENT + " ", LINK), register));
    refused(
        "does not hold this push",
        signed(
            receipt(new PushRecord(PUSH.id(), "HOUSING", AT, PUSH.digest()), CONTENT, LINK),
            register));
  }

  @Test
  void aContentCannotPassForTheSignature() throws IOException {
    String content = "{\"x\":\"signature AAAA\"}";
    PushRecord push = new PushRecord(PUSH.id(), "FORESTRY", AT, Sm3.hex(content));
    PushLink link =
        new PushLink(
            1, UseRecord.NOTHING, UseRecord.hashAfter(UseRecord.NOTHING, push.canonical()));
    assertEquals(content, read(signed(receipt(push, content, link), register)).content());
  }

  @Test
  void whatTheRegisterDidNotSignIsRefused() {
    refused("not signed by a register", signed(right(), key("审批专用章")));
    SigningKey foreign =
        CertificateAuthority.create("别处", "别处根", AT.minusSeconds(86_400))
            .issue("别处", RegisterStatement.REGISTER, AT.minusSeconds(86_400));
    refused("none of the authorities", signed(right(), foreign));
    refused("no signature", "form x\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theCommandTellsByItsExitCode() throws IOException {
    Path authority = folder.resolve("ca.pem");
    Files.writeString(authority, Certificates.pem(AUTHORITY.root().certificate()));
    Path file = Files.write(folder.resolve("push.txt"), signed(right(), register));
    assertEquals(PushCommand.HOLDS, run(authority, file));
    Files.writeString(file, Files.readString(file).replace("000001", "000009"));
    assertEquals(PushCommand.BROKEN, run(authority, file));
    assertEquals(PushCommand.UNREADABLE, run(authority, folder.resolve("none")));
    assertEquals(PushCommand.USAGE, PushCommand.run(List.of(), out()));
  }

  private static int run(Path authority, Path file) {
    return PushCommand.run(List.of(authority.toString(), file.toString()), out());
  }

  private static PrintStream out() {
    return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
  }
}
