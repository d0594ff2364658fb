package cn.oneseal.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvDownloadTest {

  @Test
  void isRfc4180InUtf8WithAMarkAndNoFormulas() {
    FileDownload file =
        new CsvDownload(List.of("申请人", "日期"))
            .row("甲,\"乙\"\n丙", LocalDate.of(2020, 12, 30))
            .row("=HYPERLINK(\"x\")", null)
            .row("@sum", "+1")
            .row("-1", "\tx")
            .file("在办件");
    assertEquals(
        List.of(
            "\uFEFF申请人,日期",
            "\"甲,\"\"乙\"\"\n丙\",2020-12-30",
            "\"'=HYPERLINK(\"\"x\"\")\",",
            "'@sum,'+1",
            "'-1,'\tx"),
        List.of(new String(file.content(), StandardCharsets.UTF_8).split("\r\n")));
    assertEquals("在办件.csv", file.name());
  }
}
