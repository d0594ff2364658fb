package cn.oneseal.calendar;

import static cn.oneseal.calendar.ReferenceCalendar.CALENDAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "2020-12-31, WORKING_DAY, ''",
    "2021-01-01, HOLIDAY, 元旦",
    "2021-01-02, HOLIDAY, 元旦",
    "2021-01-09, WEEKEND, ''",
    "2021-02-07, MAKE_UP_WORKING_DAY, 春节",
    "2021-02-20, MAKE_UP_WORKING_DAY, 春节",
    "2018-12-29, MAKE_UP_WORKING_DAY, 元旦",
    "2018-12-31, HOLIDAY, 元旦",
    "2022-12-31, HOLIDAY, 元旦",
    "2020-02-03, WORKING_DAY, 春节"
  })
  void readsTheWeekAndTheNoticesTogether(LocalDate date, DayKind kind, String name) {
    assertEquals(kind, CALENDAR.kindOf(date));
    assertEquals(name, CALENDAR.nameOf(date));
    assertEquals(kind.isWorking(), CALENDAR.isWorkingDay(date));
  }

  @ParameterizedTest
  @CsvSource({"2020-01-31", "2020-02-01", "2020-02-02"})
  void countsTheHolidayThatWasProlongedInMidYear(LocalDate date) {
    assertEquals(DayKind.HOLIDAY, CALENDAR.kindOf(date));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-01, false",
    "2020-12-31, false",
    "2026-12-20, false",
    "2026-12-21, true",
    "2026-12-31, true",
    "2027-01-01, true",
    "2100-12-31, true",
    "2018-12-28, true",
    "2018-12-29, true",
    "2018-06-15, true"
  })
  void isProvisionalWhereANoticeIsMissing(LocalDate date, boolean provisional) {
    assertEquals(provisional, CALENDAR.isProvisional(date));
  }

  @Test
  void settlesLateDecemberOnceTheNextNoticeIsLoaded() {
    LocalDate lateDecember = LocalDate.of(2026, 12, 31);
    List<CalendarDay> next =
        List.of(new CalendarDay(LocalDate.of(2027, 1, 1), DayMark.OFF, "元旦", 2027));
    WorkCalendar later = new WorkCalendar("2027", CALENDAR.daysWith(next));
    assertTrue(CALENDAR.isProvisional(lateDecember));
    assertFalse(later.isProvisional(lateDecember));
    assertFalse(later.isProvisional(LocalDate.of(2027, 12, 20)));
    assertTrue(later.isProvisional(LocalDate.of(2027, 12, 21)));
  }

  @Test
  void filesADayUnderTheYearOfItsNotice() {
    assertFalse(CALENDAR.noticeYears().contains(2018));
    assertTrue(CALENDAR.noticeYears().contains(2019));
  }

  @Test
  void replacesAReloadedNoticeAsAWholeAndKeepsTheOthers() {
    CalendarDay only = new CalendarDay(LocalDate.of(2021, 5, 1), DayMark.OFF, "劳动节", 2021);
    WorkCalendar reloaded = new WorkCalendar("next", CALENDAR.daysWith(List.of(only)));
    assertEquals(CALENDAR.noticeYears(), reloaded.noticeYears());
    assertTrue(reloaded.isWorkingDay(LocalDate.of(2021, 1, 1)));
    assertFalse(reloaded.isWorkingDay(LocalDate.of(2020, 1, 1)));
    assertFalse(reloaded.isWorkingDay(LocalDate.of(2022, 1, 3)));
  }

  @Test
  void refusesADayNamedTwice() {
    CalendarDay off = new CalendarDay(LocalDate.of(2021, 5, 1), DayMark.OFF, "劳动节", 2021);
    CalendarDay work = new CalendarDay(LocalDate.of(2021, 5, 1), DayMark.WORK, "劳动节", 2021);
    assertThrows(IllegalArgumentException.class, () -> new WorkCalendar("x", List.of(off, work)));
  }

  @Test
  void refusesADayThatItsNoticeCannotName() {
    LocalDate date = LocalDate.of(2021, 5, 1);
    assertThrows(
        IllegalArgumentException.class, () -> new CalendarDay(date, DayMark.OFF, "劳动节", 2022));
    assertThrows(
        IllegalArgumentException.class, () -> new CalendarDay(date, DayMark.OFF, " ", 2021));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-27, 2021-01-28, 1",
    "2020-12-30, 2021-01-28, 20",
    "2021-01-28, 2021-01-28, 0",
    "2021-02-06, 2021-02-07, 1",
    "2021-01-29, 2021-01-28, -1",
    // A Saturday and a Sunday after a Friday: overdue, in its first working day.
    "2021-01-30, 2021-01-29, -1",
    "2021-01-31, 2021-01-29, -1",
    "2021-02-01, 2021-01-29, -1",
    "2021-02-02, 2021-01-29, -2",
    "2021-02-18, 2021-02-10, -1"
  })
  void countsTheWorkingDaysLeft(LocalDate today, LocalDate due, int left) {
    assertEquals(left, CALENDAR.workingDaysBetween(today, due));
  }
}
