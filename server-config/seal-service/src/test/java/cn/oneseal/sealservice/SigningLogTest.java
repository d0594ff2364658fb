package cn.oneseal.sealservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.audit.Sm3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was signed stands in one file for ever, numbered without a gap. */
class SigningLogTest {

  private static final byte[] CONTENT = {1, 2, 3};
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-01-20T02:30:00.123Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("signed.log");
  }

  private void record(String seal) throws IOException {
    try (SigningLog log = SigningLog.open(file, CLOCK)) {
      log.record("seal", seal, CONTENT, "c0ffee");
    }
  }

  @Test
  void aLineSaysWhenWhatAndForWhom() throws Exception {
    record("ES-1");
    assertEquals(
        "1 2021-01-20T02:30:00.123Z seal ES-1 " + Sm3.hex(CONTENT) + " c0ffee\n",
        Files.readString(file));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void numbersGoOnAfterARestart() throws Exception {
    for (int i = 0; i < 12; i++) {
      record("ES-" + i);
    }
    List<String> lines = Files.readAllLines(file);
    assertEquals(12, lines.size());
    assertTrue(lines.get(11).startsWith("12 ") && lines.get(11).contains(" ES-11 "));
  }

  @Test
  void aLineThatWasCutOffStaysAndNothingIsJoinedToIt() throws Exception {
    record("ES-1");
    Files.writeString(file, "2 2021-01-20T02:3", StandardOpenOption.APPEND);
    record("ES-2");
    List<String> lines = Files.readAllLines(file);
    assertEquals(3, lines.size());
    assertEquals("2 2021-01-20T02:3", lines.get(1));
    assertTrue(lines.get(2).startsWith("2 2021-01-20T02:30:00.123Z seal ES-2"), lines.get(2));
  }

  @Test
  void whatCannotBeWrittenDownIsTold() throws Exception {
    SigningLog log = SigningLog.open(file, CLOCK);
    log.close();
    assertThrows(UncheckedIOException.class, () -> log.record("seal", "ES-1", CONTENT, "c0ffee"));
  }
}
