package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are no batch, on the page that imports batches: each is answered by file, line, field
 * and rule, can't be imported, and leaves nothing behind.
 */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 1)
class ImportInputIT {

  private static final String BATCH = reference("batch");
  private static final String ITEMS = reference("approval-items");
  private static final String BODIES = reference("departments");
  private static final int MEGABYTE = 1 << 20;

  private static Desk desk;
  private static Page page;

  private String before;

  @BeforeAll
  static void signIn() {
    desk = new Desk();
    page = desk.signIn("bureau-liaison");
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @BeforeEach
  void open() throws Exception {
    before = written();
    Desk.open(page, Product.url("/oneseal/transfer/import.xhtml"));
  }

  @AfterEach
  void nothingIsWritten() throws Exception {
    assertEquals(before, written());
  }

  static Stream<Arguments> wrongFiles() {
    return Stream.of(
        arguments(
            "a file in GBK",
            BATCH,
            ITEMS.getBytes(Charset.forName("GBK")),
            BODIES,
            "事项文件|2||错误|文件不是 UTF-8 编码"),
        arguments(
            "a missing column",
            BATCH,
            utf8(ITEMS.replaceFirst(",printed_kind", "").replaceAll(",(行政许可|其他权[力利])", "")),
            BODIES,
            "事项文件|1|printed_kind|错误|缺少列 printed_kind"),
        arguments(
            "an unknown department",
            BATCH,
            utf8(ITEMS.replaceFirst(",TRANSPORT,", ",RAILWAY,")),
            BODIES,
            "事项文件|5|from_department|错误|不认识的机构 RAILWAY"),
        arguments(
            "a number twice in one direction",
            BATCH,
            utf8(ITEMS.replaceFirst("\n2,TRANSFERRED_IN", "\n1,TRANSFERRED_IN")),
            BODIES,
            "事项文件|3|list_no|错误|序号 1 与第 2 行重复"),
        arguments(
            "a wrong count",
            BATCH.replace("transferred_in_items,14", "transferred_in_items,15"),
            utf8(ITEMS),
            BODIES,
            "批次文件|10|transferred_in_items|错误|声明 15，实有 14"),
        arguments(
            "a wrong count of a section",
            BATCH.replace("section_items,11", "section_items,10"),
            utf8(ITEMS),
            BODIES,
            "批次文件|19|section_items|错误|一（三） 声明 10 项，实有 11 项"),
        arguments(
            "a cell that a spreadsheet would compute",
            BATCH,
            utf8(ITEMS.replaceFirst("人防工程质量监督备案", "=HYPERLINK(A1)")),
            BODIES,
            "事项文件|2|name|错误|单元格不得以 = + - @ 开头：=HYPERLINK(A1)"),
        arguments(
            "a script in a cell",
            BATCH.replace("batch_no,2", "batch_no,<script>alert(1)</script>"),
            utf8(ITEMS),
            BODIES,
            "批次文件|5|batch_no|错误|<script>alert(1)</script> 不是 1 到"),
        arguments(
            "a handover due before its issue",
            BATCH.replace("handover_due,2020-12-30", "handover_due,2020-12-23"),
            utf8(ITEMS),
            BODIES,
            "批次文件|12|handover_due|错误|2020-12-24 不得晚于 2020-12-23"),
        arguments(
            "a date that is none",
            BATCH.replace("issued_on,2020-12-24", "issued_on,2020-02-30"),
            utf8(ITEMS),
            BODIES,
            "批次文件|4|issued_on|错误|2020-02-30 不是有效日期"),
        arguments(
            "a quote that never closes",
            BATCH,
            utf8(ITEMS.replaceFirst("\n5,", "\n\"5,")),
            BODIES,
            "事项文件|6||错误|不是有效的 CSV"),
        arguments("an empty file", BATCH, new byte[0], BODIES, "事项文件|0||错误|没有选择文件，或文件为空"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongFiles")
  void namesFileLineFieldAndRule(
      String what, String batch, byte[] items, String bodies, String finding) {
    page.setInputFiles("#batch", file("batch.csv", utf8(batch)));
    page.setInputFiles("#items", file("items.csv", items));
    page.setInputFiles("#bodies", file("bodies.csv", utf8(bodies)));
    page.click("#dryRun");
    List<String> findings = findings();
    assertTrue(
        findings.stream().anyMatch(line -> line.startsWith(finding)),
        () -> finding + " is not among " + findings);
    assertEquals(0, page.locator("#importBatch").count(), "nothing can be imported");
  }

  @Test
  void aByteOrderMarkIsNoFault() {
    page.setInputFiles("#batch", file("batch.csv", marked(BATCH)));
    page.setInputFiles("#items", file("items.csv", marked(ITEMS)));
    page.setInputFiles("#bodies", file("bodies.csv", marked(BODIES)));
    page.click("#dryRun");
    List<String> findings = findings();
    assertFalse(
        findings.stream().anyMatch(line -> line.contains("column") || line.contains("UTF-8")),
        findings::toString);
  }

  @Test
  void noFileAtAllIsAskedFor() {
    page.click("#dryRun");
    assertEquals(
        List.of("批次文件|0||错误|没有选择文件，或文件为空", "机构文件|0||错误|没有选择文件，或文件为空", "事项文件|0||错误|没有选择文件，或文件为空"),
        findings());
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 160})
  void aFileOfManyMegabytesIsRefusedAndNotKept(int megabytes, @TempDir Path folder)
      throws Exception {
    Path large = folder.resolve("items.csv");
    try (OutputStream out = Files.newOutputStream(large)) {
      byte[] line = utf8(ITEMS.lines().skip(1).findFirst().orElseThrow() + "\n");
      ByteArrayOutputStream block = new ByteArrayOutputStream();
      while (block.size() < MEGABYTE) {
        block.write(line);
      }
      for (int i = 0; i < megabytes; i++) {
        block.writeTo(out);
      }
    }
    page.setInputFiles("#batch", file("batch.csv", utf8(BATCH)));
    page.setInputFiles("#items", large);
    page.setInputFiles("#bodies", file("bodies.csv", utf8(BODIES)));
    page.click("#dryRun");
    String shown = page.locator("main").innerText();
    assertTrue(shown.contains("MB"), shown);
    assertEquals(0, page.locator("#importBatch").count());
    try (Stream<Path> files = Files.walk(Path.of(Product.fact("domain")))) {
      assertEquals(
          List.of(),
          files.filter(f -> f.toFile().isFile() && f.toFile().length() > 90 * MEGABYTE).toList());
    }
  }

  private static List<String> findings() {
    return page.locator("#findings tbody tr").all().stream()
        .map(row -> String.join("|", row.locator("td").allInnerTexts()))
        .toList();
  }

  /** What an import would change. */
  private static String written() throws Exception {
    return Records.text(
        "select concat_ws(' ', (select count(*) from batch), (select count(*) from batch_line),"
            + " (select count(*) from transfer_entry),"
            + " (select count(*) from approval_item), (select count(*) from body),"
            + " (select count(*) from instrument), (select count(*) from competence_start),"
            + " (select count(*) from handover), (select count(*) from seal))");
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "text/csv", content);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] marked(String text) {
    return utf8("\uFEFF" + text);
  }

  private static String reference(String name) {
    try {
      return Files.readString(
          Product.repository()
              .resolve("persistence/src/main/resources/reference/" + name + ".csv"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
