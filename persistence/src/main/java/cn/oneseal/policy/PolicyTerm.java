package cn.oneseal.policy;

import cn.oneseal.calendar.WorkCalendar;
import java.time.LocalDate;

/**
 * The deadline of a push, as it was counted when it was sent.
 *
 * @param knownOn the day it runs from, itself not counted
 * @param workingDays how many working days, a property of the batch
 * @param dueOn the last day
 * @param provisional whether it rested on a notice not yet published
 * @param calendar the label of the calendar that it was counted by
 * @param sentOn the day of the push
 */
public record PolicyTerm(
    LocalDate knownOn,
    int workingDays,
    LocalDate dueOn,
    boolean provisional,
    String calendar,
    LocalDate sentOn) {

  /** Returns whether the push came late. */
  public boolean late() {
    return sentOn.isAfter(dueOn);
  }

  /** Returns by how many working days it came late, the first one begun counting as one; else 0. */
  public int lateDays(WorkCalendar days) {
    return late() ? -days.workingDaysBetween(sentOn, dueOn) : 0;
  }
}
