package cn.oneseal.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A time in which the clock stood still (ALL 45): the days from {@code from} to {@code to}, both
 * included, are not counted.
 *
 * @param from the first day not counted
 * @param to the last day not counted
 * @param cause why the clock stood
 */
public record Suspension(LocalDate from, LocalDate to, SuspensionCause cause) {

  /**
   * Checks the order of the two days.
   *
   * @throws InvalidTermException if the first day is after the last, or one is out of range
   */
  public Suspension {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(cause, "cause");
    WorkCalendar.requireSupported("suspensions", from);
    WorkCalendar.requireSupported("suspensions", to);
    if (from.isAfter(to)) {
      throw new InvalidTermException(
          "suspensions", InvalidTermException.Rule.DATES_OUT_OF_ORDER, from, to);
    }
  }

  /** Whether the clock stood on this day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
