package cn.oneseal.supervision;

import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;

/**
 * A period of days, both of which belong to it.
 *
 * @param first its first day
 * @param last its last
 */
public record Period(LocalDate first, LocalDate last) {

  /** Refuses a period without an end, one that ends before it begins, and years of no calendar. */
  public Period {
    require("periodFirst", first);
    require("periodLast", last);
    if (last.isBefore(first)) {
      throw Refusal.of("day-too-early", first).onField("periodLast");
    }
  }

  private static void require(String field, LocalDate day) {
    if (day == null) {
      throw Refusal.of("required").onField(field);
    }
    if (day.getYear() < WorkCalendar.FIRST_YEAR || day.getYear() > WorkCalendar.LAST_YEAR) {
      throw Refusal.of("date-out-of-range", WorkCalendar.FIRST_YEAR, WorkCalendar.LAST_YEAR)
          .onField(field);
    }
  }

  /** Returns the year of a day up to that day. */
  public static Period yearTo(LocalDate day) {
    return new Period(day.withDayOfYear(1), day);
  }
}
