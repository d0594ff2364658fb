package cn.oneseal.workbench.alert;

import cn.oneseal.organization.Duty;
import java.time.LocalDate;

/**
 * Something to know today.
 *
 * @param kind what it is; the key of its text
 * @param about whom or which body it is about, by name; or null
 * @param duty the duty, or null
 * @param day from or until which day, or null
 * @param count how many, or 0
 * @param link the page that shows more
 */
public record Alert(Kind kind, String about, Duty duty, LocalDate day, long count, String link) {

  /** What there is to know, the most pressing first. */
  public enum Kind {
    /** The chain of seal uses does not hold at a place (R10, R23). */
    LEDGER_BROKEN(true),
    /** The chain of what the caller's body received does not hold at a place (R23). */
    PUSHES_BROKEN(true),
    /** Pushes that a department's own system did not take (R20). */
    PUSHES_DEAD(true),
    /** A body without a liaison or a linkage operator today (R7, R22). */
    GAP(true),
    /** Work of the caller's body that nobody does. */
    UNASSIGNED(true),
    /** A gap that is known already and begins later. */
    GAP_COMING(false),
    /** Absences that wait for the security administrator. */
    ABSENCE_ASKED(false),
    /** The caller stands in for somebody today. */
    STANDING_IN(false);

    private final boolean pressing;

    Kind(boolean pressing) {
      this.pressing = pressing;
    }

    /** Returns whether it is wrong already today. */
    public boolean pressing() {
      return pressing;
    }
  }
}
