package cn.oneseal.intake.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.audit.Sm3;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files come in parts, in order, each part once. */
class UploadTest {

  private static final byte[] CONTENT = "申请表全文".getBytes(StandardCharsets.UTF_8);
  private static final FileLabel LABEL =
      FileLabel.of("申请表.txt", CONTENT.length, Sm3.hex(CONTENT).toUpperCase(java.util.Locale.ROOT));
  private static final LocalDate DAY = LocalDate.of(2021, 1, 4);

  private final TestDatabase database = TestDatabase.create();

  private long begin(String username, LocalDate on) {
    return database.get(em -> new UploadRepository(em).begin(username, LABEL, on));
  }

  private Upload upload(long id) {
    return database.get(em -> new UploadRepository(em).lock("platform", id).orElseThrow());
  }

  private void append(long id, byte[] part) {
    Upload now = upload(id);
    database.run(em -> new UploadRepository(em).append(now, part));
  }

  @Test
  void isWhatCameInItsOrder() {
    long id = begin("platform", DAY);
    assertEquals(0, upload(id).received());
    append(id, java.util.Arrays.copyOfRange(CONTENT, 0, 4));
    assertFalse(upload(id).isComplete());
    assertEquals(4, upload(id).received());
    refused("file-incomplete", "fileId", () -> upload(id).requireComplete());
    append(id, java.util.Arrays.copyOfRange(CONTENT, 4, CONTENT.length));
    assertTrue(upload(id).isComplete());
    byte[] whole = database.get(em -> new UploadRepository(em).content(id));
    assertArrayEquals(CONTENT, whole);
    assertDoesNotThrow(() -> upload(id).requireContent(whole));
    Optional<byte[]> second = database.get(em -> new UploadRepository(em).chunk(id, 4));
    assertEquals(CONTENT.length - 4, second.orElseThrow().length);
    assertTrue(
        database.<Optional<byte[]>>get(em -> new UploadRepository(em).chunk(id, 3)).isEmpty());
  }

  @Test
  void isTheAccountsOwn() {
    long id = begin("platform", DAY);
    assertTrue(
        database.<Optional<Upload>>get(em -> new UploadRepository(em).lock("other", id)).isEmpty());
    assertEquals(1, database.<Long>get(em -> new UploadRepository(em).count("platform")));
    assertEquals(0, database.<Long>get(em -> new UploadRepository(em).count("other")));
  }

  @Test
  void goesWithItsPartsWhenNobodyTookIt() {
    long old = begin("platform", DAY);
    append(old, CONTENT);
    long young = begin("platform", DAY.plusDays(1));
    List<Long> due = database.get(em -> new UploadRepository(em).begunBefore(DAY.plusDays(1)));
    assertEquals(List.of(old), due);
    assertEquals(1, database.<Integer>get(em -> new UploadRepository(em).remove(due)));
    assertEquals(0, database.<Integer>get(em -> new UploadRepository(em).remove(due)));
    assertEquals(young, upload(young).id());
    Number left =
        database.get(
            em ->
                (Number)
                    em.createNativeQuery("select count(*) from application_upload_chunk")
                        .getSingleResult());
    assertEquals(0, left.intValue());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, chunk-size, data",
    "0, 524289, chunk-size, data",
    "11, 4, chunk-gap, offset",
    "-1, 4, chunk-gap, offset",
    "10, 91, chunk-beyond, data"
  })
  void refusesAPartThatDoesNotFit(long offset, int length, String code, String field) {
    Upload upload = new Upload(1, FileLabel.of("a.pdf", 100, "0".repeat(64)), 10);
    refused(code, field, () -> upload.requireFits(offset, length));
    assertDoesNotThrow(() -> upload.requireFits(10, 90));
    assertDoesNotThrow(() -> upload.requireFits(0, 10), "again");
  }

  @ParameterizedTest
  @CsvSource({
    "a.exe, 1, 0, file-type-not-allowed, file",
    "a.pdf, 0, 0, file-empty, file",
    "a.pdf, 20971521, 0, file-too-large, file",
    "a.pdf, 1, g, digest-invalid, digest",
    "'', 1, 0, required, file"
  })
  void refusesAFileThatNobodyMaySend(
      String name, long size, String digit, String code, String field) {
    refused(code, field, () -> FileLabel.of(name, size, digit.repeat(64)));
  }

  @Test
  void refusesAnotherContentThanWasSaidAndAProgram() {
    Upload upload = new Upload(1, LABEL, CONTENT.length);
    refused("digest-differs", "digest", () -> upload.requireContent(new byte[] {1}));
    byte[] program = "#!/bin/sh".getBytes(StandardCharsets.US_ASCII);
    Upload script =
        new Upload(1, FileLabel.of("a.txt", program.length, Sm3.hex(program)), program.length);
    refused("file-active", "file", () -> script.requireContent(program));
  }

  private static void refused(String code, String field, Executable act) {
    Refusal refused = assertThrows(Refusal.class, act);
    assertEquals(code, refused.code());
    assertEquals(field, refused.field());
  }
}
