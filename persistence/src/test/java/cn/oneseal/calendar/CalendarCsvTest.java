package cn.oneseal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.calendar.CalendarFinding.Rule;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCsvTest {
  private static final String HEADING = "date,day,name,notice_year\n";

  private static CalendarCsv.Content read(String text) {
    return CalendarCsv.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertFound(String text, String... findings) {
    CalendarCsv.Content content = read(text);
    assertEquals(
        List.of(findings),
        content.findings().stream()
            .map(f -> (f.line() + " " + f.field() + " " + f.rule() + " " + f.value()).strip())
            .toList());
    assertTrue(content.days().isEmpty());
  }

  @Test
  void readsTheReferenceFile() {
    assertEquals(286, ReferenceCalendar.DAYS.size());
    assertEquals(
        new CalendarDay(LocalDate.of(2018, 12, 29), DayMark.WORK, "元旦", 2019),
        ReferenceCalendar.DAYS.get(0));
    assertEquals(
        List.of(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026),
        ReferenceCalendar.CALENDAR.noticeYears().stream().sorted().toList());
  }

  @Test
  void readsColumnsInAnyOrderAndIgnoresOthers() {
    CalendarCsv.Content content =
        read("\uFEFFname,notice_url,notice_year,day,date\r\n元旦,x,2021,off,2021-01-01\r\n\r\n");
    assertEquals(List.of(), content.findings());
    assertEquals(
        List.of(new CalendarDay(LocalDate.of(2021, 1, 1), DayMark.OFF, "元旦", 2021)),
        content.days());
  }

  @Test
  void tellsAllFindingsByLine() {
    assertFound(
        HEADING
            + "2021-01-01,off,元旦,2021\n"
            + "2021-02-30,off,春节,2021\n"
            + "\n"
            + "2021-02-12,holiday,,21\n"
            + "2021-01-01,work,元旦,2021\n"
            + "2021-01-02,off,元旦,2022\n"
            + "2021-01-03,off,元旦\n"
            + "2021-01-04,off,=HYPERLINK(1),2021\n",
        "3 date NOT_A_DATE 2021-02-30",
        "5 day NOT_WORK_OR_OFF holiday",
        "5 name NAME_LENGTH",
        "5 notice_year NOT_A_YEAR 21",
        "6 date DAY_TWICE 2021-01-01",
        "7 date DAY_OUTSIDE_NOTICE 2021-01-02",
        "8  CELLS_MISSING 3",
        "9 name FORMULA =HYPERLINK(1)");
  }

  @Test
  void countsTheLinesWithinQuotedCells() {
    assertFound(HEADING + "2021-01-01,off,\"元\n旦\",2021\nx,off,元旦,2021\n", "4 date NOT_A_DATE x");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {"''", "'date,day,name'", "'date,date,day,name,notice_year'"})
  void refusesAMissingOrDoubleColumn(String heading) {
    assertFound(heading, "1  COLUMN_MISSING date,day,name,notice_year");
  }

  @Test
  void refusesAFileWithoutDays() {
    assertFound(HEADING, "0  NO_DAYS");
  }

  @Test
  void refusesAnotherEncoding() {
    byte[] gbk = (HEADING + "2021-01-01,off,元旦,2021\n").getBytes(Charset.forName("GB18030"));
    CalendarCsv.Content content = CalendarCsv.read(gbk);
    assertEquals(List.of(new CalendarFinding(2, "", Rule.NOT_UTF_8, "")), content.findings());
  }

  @Test
  void refusesATruncatedCharacter() {
    byte[] whole = (HEADING + "2021-01-01,off,元旦").getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertEquals(
        List.of(new CalendarFinding(2, "", Rule.NOT_UTF_8, "")), CalendarCsv.read(cut).findings());
  }

  @Test
  void refusesAnOpenQuote() {
    assertFound(HEADING + "2021-01-01,off,元旦,2021\n2021-01-02,off,\"元旦,2021\n", "3  NOT_CSV");
  }

  @Test
  void readsNoMoreThanTheLargestFile() {
    byte[] large = new byte[CalendarCsv.LARGEST_FILE + 100];
    ByteArrayInputStream stream = new ByteArrayInputStream(large);
    assertEquals(
        List.of(new CalendarFinding(0, "", Rule.TOO_LARGE, "")),
        CalendarCsv.read(stream).findings());
    assertEquals(99, stream.available());
  }

  @Test
  void shortensWhatItShows() {
    String longCell = "x".repeat(100_000);
    CalendarCsv.Content content = read(HEADING + longCell + ",off,元旦,2021\n");
    assertEquals(61, content.findings().get(0).value().length());
  }
}
