package cn.oneseal.installation;

import cn.oneseal.calendar.CalendarDay;
import cn.oneseal.calendar.DayMark;
import java.util.Collection;
import java.util.List;

/**
 * What the notice of a year names.
 *
 * @param year the year of the notice
 * @param off how many days off
 * @param worked how many make-up working days
 */
public record YearDays(int year, long off, long worked) {

  static List<YearDays> of(Collection<CalendarDay> days) {
    return days.stream()
        .map(CalendarDay::noticeYear)
        .distinct()
        .sorted()
        .map(
            year ->
                new YearDays(year, count(days, year, DayMark.OFF), count(days, year, DayMark.WORK)))
        .toList();
  }

  private static long count(Collection<CalendarDay> days, int year, DayMark mark) {
    return days.stream().filter(day -> day.noticeYear() == year && day.mark() == mark).count();
  }
}
