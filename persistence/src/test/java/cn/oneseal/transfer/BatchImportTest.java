package cn.oneseal.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.organization.BodyKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchImportTest {

  private static final String BATCH = file("batch");
  private static final String ITEMS = file("approval-items");
  private static final String BODIES = file("departments");
  private static final String SIXTH = "新增客运班线经营许可";

  private final FakeRecord known = new FakeRecord();

  private static String file(String name) {
    try (InputStream file =
        BatchImportTest.class.getResourceAsStream("/reference/" + name + ".csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BatchPreview read(String batch, String items, String bodies) {
    return BatchImport.read(new BatchFiles(utf8(batch), utf8(items), utf8(bodies)), known);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertStopped(BatchPreview preview, String... findings) {
    assertEquals(
        List.of(findings),
        preview.findings().stream()
            .filter(Finding::stops)
            .map(f -> f.file() + " " + f.line() + " " + f.field() + " " + f.code())
            .toList());
    assertNull(preview.draft());
  }

  @Test
  void readsTheBatchOfTheNotice() {
    BatchPreview preview = read(BATCH, ITEMS, BODIES);
    assertTrue(preview.isSound(), preview.findings().toString());
    BatchDraft draft = preview.draft();
    assertEquals(22, draft.items().size());
    assertEquals(9, draft.bodies().size());
    assertEquals(3, draft.instruments().size());
    assertEquals(
        new BatchTerms(
            2,
            LocalDate.of(2020, 12, 24),
            LocalDate.of(2020, 12, 30),
            HandoverDayRule.FORMER_UNTIL_END_OF_DAY,
            3,
            1,
            1),
        draft.terms());
    assertEquals(SIXTH, draft.items().get(5).name());
  }

  @Test
  void readsTheMisprintOfItemThreeAndKeepsItAsAnErratum() {
    BatchPreview preview = read(BATCH, ITEMS, BODIES);
    assertEquals(
        List.of(Finding.note(Finding.Source.ITEMS, 4, "printed_kind", "erratum", "其他权利", "其他权力")),
        preview.findings());
    ItemDraft third = preview.draft().items().get(2);
    assertEquals(ItemKind.OTHER_POWER, third.kind());
    assertEquals("其他权利", third.printedKind());
    assertEquals("其他权力", third.erratum());
    assertNull(preview.draft().items().get(0).erratum());
  }

  @Test
  void readsAFileWithAByteOrderMark() {
    assertTrue(read("\uFEFF" + BATCH, "\uFEFF" + ITEMS, "\uFEFF" + BODIES).isSound());
  }

  @Test
  void refusesAnotherEncoding() {
    byte[] gbk = ITEMS.getBytes(Charset.forName("GBK"));
    BatchPreview preview = BatchImport.read(new BatchFiles(utf8(BATCH), gbk, utf8(BODIES)), known);
    assertEquals("not-utf-8", preview.findings().get(0).code());
    assertFalse(preview.isSound());
  }

  @Test
  void refusesAFileThatIsTooLargeAndNamesTheLimit() {
    byte[] large = new byte[BatchFiles.LARGEST_FILE + 1];
    BatchPreview preview =
        BatchImport.read(new BatchFiles(utf8(BATCH), large, utf8(BODIES)), known);
    Finding finding = preview.findings().get(0);
    assertEquals("file-too-large", finding.code());
    assertEquals(List.of("2"), finding.args());
  }

  @Test
  void readsNoMoreOfAHugeFileThanTheLimit() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            return length;
          }
        };
    assertEquals(BatchFiles.LARGEST_FILE + 1, BatchFiles.read(endless).length);
  }

  @Test
  void refusesAMissingAndAnUnknownColumn() {
    BatchPreview preview = read(BATCH, ITEMS.replace("printed_kind", "kind"), BODIES);
    assertEquals(
        List.of("column-unknown", "column-missing"),
        preview.findings().stream().map(Finding::code).limit(2).toList());
  }

  @Test
  void refusesAnEmptyFile() {
    BatchPreview preview = read(BATCH, ITEMS, "");
    assertEquals("file-missing", preview.findings().get(0).code());
    assertEquals(Finding.Source.BODIES, preview.findings().get(0).file());
  }

  @Test
  void refusesAnUnknownDepartment() {
    BatchPreview preview =
        read(
            BATCH,
            ITEMS.replace(
                "RETURNED,森林植物产地检疫合格证核发,行政许可,BUREAU,FORESTRY",
                "RETURNED,森林植物产地检疫合格证核发,行政许可,BUREAU,NOBODY"),
            BODIES);
    assertTrue(
        codes(preview).contains("ITEMS 18 to_department department-unknown"),
        codes(preview).toString());
    assertFalse(preview.isSound());
  }

  @Test
  void refusesADuplicateNumberWithinADirectionAndAnItemTwice() {
    BatchPreview preview =
        read(BATCH, ITEMS.replace("7,TRANSFERRED_IN", "6,TRANSFERRED_IN"), BODIES);
    assertTrue(codes(preview).contains("ITEMS 8 list_no number-twice"), codes(preview).toString());
    preview = read(BATCH, ITEMS.replace("客运班线延续经营许可", SIXTH), BODIES);
    assertTrue(codes(preview).contains("ITEMS 8 name item-twice"), codes(preview).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'transferred_in_items,14', 'transferred_in_items,15', BATCH 10 transferred_in_items count-contradicts",
    "'returned_items,8', 'returned_items,7', BATCH 11 returned_items count-contradicts",
    "'transferred_in_departments,3', 'transferred_in_departments,4',"
        + " BATCH 9 transferred_in_departments count-contradicts",
    "'section_items,11', 'section_items,10', BATCH 19 section_items section-count-contradicts",
    "'handover_due,2020-12-30', 'handover_due,2020-12-23', BATCH 12 handover_due dates-out-of-order",
    "'issued_on,2020-12-24', 'issued_on,2020-02-30', BATCH 4 issued_on not-a-date",
    "'batch_no,2', 'batch_no,two', BATCH 5 batch_no not-a-number",
    "'transition_months,3', 'transition_months,61', BATCH 14 transition_months not-a-number",
    "'FORMER_UNTIL_END_OF_DAY', 'NOBODY', BATCH 13 handover_day_rule value-unknown",
    "'issuer,', 'isuer,', BATCH 3 isuer field-unknown"
  })
  void refusesABatchThatContradictsItself(String text, String instead, String finding) {
    assertStopped(read(BATCH.replace(text, instead), ITEMS, BODIES), finding);
  }

  @Test
  void refusesAMissingField() {
    assertStopped(
        read(BATCH.replaceFirst("returned_items,8,一\n", ""), ITEMS, BODIES),
        "BATCH 0 returned_items field-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", "+", "-", "@"})
  void refusesACellThatASpreadsheetWouldExecute(String start) {
    BatchPreview preview = read(BATCH, ITEMS.replace(SIXTH, start + "cmd()"), BODIES);
    assertTrue(codes(preview).contains("ITEMS 7 name formula"), codes(preview).toString());
    assertFalse(preview.isSound());
  }

  @Test
  void refusesABatchThatIsThereAlready() {
    known.batch = 2;
    assertStopped(read(BATCH, ITEMS, BODIES), "BATCH 5 batch_no batch-exists");
  }

  @Test
  void refusesABodyNamedOtherwiseThanRecorded() {
    known.bodies.put(
        "HEALTH", new KnownRecord.KnownBody("HEALTH", "另一个局", BodyKind.PARTY_ORGAN, null, null));
    assertStopped(
        read(BATCH, ITEMS, BODIES),
        "BODIES 4 name body-named-otherwise",
        "BODIES 4 kind body-of-another-kind");
  }

  @Test
  void refusesAFormerAuthorityThatDoesNotHoldThePower() {
    known.items.put(
        SIXTH, new KnownRecord.KnownItem(ItemKind.LICENCE, true, "BUREAU", "TRANSPORT", null));
    assertStopped(read(BATCH, ITEMS, BODIES), "ITEMS 7 from_department holder-contradicts");
  }

  @Test
  void refusesAReceiverThatTheItemDidNotComeFrom() {
    known.items.put(
        "职业资格证书核发", new KnownRecord.KnownItem(ItemKind.LICENCE, true, "BUREAU", "HEALTH", null));
    assertStopped(read(BATCH, ITEMS, BODIES), "ITEMS 20 to_department receiver-contradicts");
  }

  @Test
  void refusesAnItemThatAnotherBatchIsMoving() {
    known.items.put(SIXTH, new KnownRecord.KnownItem(ItemKind.LICENCE, true, "TRANSPORT", null, 1));
    assertStopped(read(BATCH, ITEMS, BODIES), "ITEMS 7 name item-under-way");
  }

  @Test
  void refusesABodyThatIsNotThereOnTheDayOfIssue() {
    LocalDate eve = LocalDate.of(2020, 12, 23);
    known.bodies.put(
        "HOUSING",
        new KnownRecord.KnownBody("HOUSING", "泽州县住房和城乡建设管理局", BodyKind.DEPARTMENT, null, eve));
    assertStopped(
        read(BATCH, ITEMS, BODIES),
        "ITEMS 2 from_department body-not-there",
        "ITEMS 16 to_department body-not-there");
  }

  @Test
  void refusesADirectionThatTheBodiesContradict() {
    BatchPreview preview =
        read(BATCH, ITEMS.replace("行政许可,BUREAU,FORESTRY", "行政许可,FORESTRY,BUREAU"), BODIES);
    assertTrue(codes(preview).contains("ITEMS 17 from_department direction-contradicts"));
    assertFalse(preview.isSound());
  }

  @Test
  void shortensAHostileCell() {
    BatchPreview preview =
        read(BATCH.replace("issued_on,2020-12-24", "issued_on," + "x".repeat(5000)), ITEMS, BODIES);
    assertTrue(preview.findings().get(0).args().get(0).length() < 100);
  }

  private static List<String> codes(BatchPreview preview) {
    return preview.findings().stream()
        .map(f -> f.file() + " " + f.line() + " " + f.field() + " " + f.code())
        .toList();
  }

  /** A record that knows what a test puts in. */
  private static final class FakeRecord implements KnownRecord {
    private final Map<String, KnownBody> bodies = new HashMap<>();
    private final Map<String, KnownItem> items = new HashMap<>();
    private int batch;

    @Override
    public boolean hasBatch(int number) {
      return number == batch;
    }

    @Override
    public Optional<KnownBody> body(String code) {
      return Optional.ofNullable(bodies.get(code));
    }

    @Override
    public Optional<KnownBody> bureau() {
      return bodies.values().stream()
          .filter(body -> body.kind() == BodyKind.APPROVAL_BUREAU)
          .findFirst();
    }

    @Override
    public Optional<KnownItem> item(String name, LocalDate onDate) {
      return Optional.ofNullable(items.get(name));
    }
  }
}
