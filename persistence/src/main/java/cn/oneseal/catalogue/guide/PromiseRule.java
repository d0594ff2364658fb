package cn.oneseal.catalogue.guide;

import static cn.oneseal.calendar.TermUnit.CALENDAR_DAY;
import static cn.oneseal.calendar.TermUnit.MONTH;
import static cn.oneseal.calendar.TermUnit.WORKING_DAY;

import cn.oneseal.calendar.TermUnit;

/**
 * Is a promised limit no longer than the statutory one (R3, 二（一）)? In one unit the numbers tell.
 * Across units it is answered only where it holds in every year and month: a working day is never
 * shorter than a calendar day, a month has 28 to 31 days. For the rest there is no answer, and the
 * promise must be put in the unit of the law.
 */
public final class PromiseRule {

  private static final int SHORTEST_MONTH = 28;
  private static final int LONGEST_MONTH = 31;

  /** What the rule answers. */
  public enum Answer {
    KEPT,
    EXCEEDED,
    NOT_COMPARABLE
  }

  /** Compares a promise with the law. */
  public Answer compare(Term promised, Term statutory) {
    if (promised.unit() == statutory.unit()) {
      return promised.amount() <= statutory.amount() ? Answer.KEPT : Answer.EXCEEDED;
    }
    if (longest(promised) <= shortest(statutory)) {
      return Answer.KEPT;
    }
    return shortest(promised) > longest(statutory) ? Answer.EXCEEDED : Answer.NOT_COMPARABLE;
  }

  /** The fewest calendar days that a term can take. */
  private static long shortest(Term term) {
    return (long) term.amount() * (term.unit() == MONTH ? SHORTEST_MONTH : 1);
  }

  /** The most calendar days that a term can take; working days have no bound known beforehand. */
  private static long longest(Term term) {
    TermUnit unit = term.unit();
    if (unit == WORKING_DAY) {
      return Long.MAX_VALUE;
    }
    return (long) term.amount() * (unit == CALENDAR_DAY ? 1 : LONGEST_MONTH);
  }
}
