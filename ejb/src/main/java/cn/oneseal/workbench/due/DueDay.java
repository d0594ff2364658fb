package cn.oneseal.workbench.due;

import cn.oneseal.calendar.DayKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of the calendar of what is due.
 *
 * @param day the day
 * @param kind what the calendar in force says of it
 * @param holiday the holiday that it belongs to; empty for none
 * @param provisional whether a notice that is not there yet may change that
 * @param entries what is due
 */
public record DueDay(
    LocalDate day, DayKind kind, String holiday, boolean provisional, List<DueEntry> entries) {

  /** Takes a copy. */
  public DueDay {
    entries = List.copyOf(entries);
  }
}
