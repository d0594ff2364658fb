package cn.oneseal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarVersionTest {
  private static final Instant LOADED = Instant.parse("2020-12-24T01:00:00Z");

  @Test
  void givesTheCalendarUnderItsLabel() {
    CalendarVersion version =
        new CalendarVersion("v1", LOADED, "system", "file.csv", ReferenceCalendar.DAYS);
    Deadline deadline =
        version.toWorkCalendar().deadline(LocalDate.of(2020, 12, 30), 20, TermUnit.WORKING_DAY);
    assertEquals("v1", deadline.calendarVersion());
    assertEquals(LocalDate.of(2021, 1, 28), deadline.due());
  }

  @Test
  void refusesAVersionWithoutDaysLabelOrLoader() {
    List<CalendarDay> days = ReferenceCalendar.DAYS;
    assertRefused("days", "v1", "system", List.of());
    assertRefused("label", " ", "system", days);
    assertRefused("loadedBy", "v1", "", days);
    assertRefused("date", "v1", "system", List.of(days.get(0), days.get(0)));
  }

  @Test
  void followsAnotherWithTheNoticesLoadedNow() {
    CalendarVersion first =
        CalendarVersion.following(
            Optional.empty(), 1, ReferenceCalendar.DAYS, LOADED, "system", "file.csv");
    CalendarDay newYear = new CalendarDay(LocalDate.of(2027, 1, 1), DayMark.OFF, "元旦", 2027);
    CalendarVersion second =
        CalendarVersion.following(
            Optional.of(first.toWorkCalendar()), 2, List.of(newYear), LOADED, "admin", "2027.csv");
    assertEquals("2019-2026/1", first.label());
    assertEquals("2019-2027/2", second.label());
    assertEquals(ReferenceCalendar.DAYS.size() + 1, second.days().size());
  }

  @Test
  void refusesANoticeThatNamesADayOfAnother() {
    CalendarDay again = new CalendarDay(LocalDate.of(2018, 12, 30), DayMark.OFF, "元旦", 2018);
    assertEquals(Optional.of(again), ReferenceCalendar.CALENDAR.namedElsewhere(List.of(again)));
    assertEquals(
        Optional.empty(), ReferenceCalendar.CALENDAR.namedElsewhere(ReferenceCalendar.DAYS));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            CalendarVersion.following(
                Optional.of(ReferenceCalendar.CALENDAR),
                2,
                List.of(again),
                LOADED,
                "admin",
                "2018.csv"));
  }

  private static void assertRefused(String field, String label, String by, List<CalendarDay> days) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new CalendarVersion(label, LOADED, by, "file.csv", days));
    assertEquals(field, refused.getMessage().substring(0, refused.getMessage().indexOf(':')));
  }
}
