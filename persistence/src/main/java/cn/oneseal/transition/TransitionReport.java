package cn.oneseal.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The closing report of a transition (R11, 二（三）), made in the night after its last day.
 *
 * @param endedOn the last day
 * @param madeAt when it was made
 * @param pairs how many pairs were named
 * @param sessions how many sessions were recorded
 * @param confirmedMinutes how long the sessions that both confirmed took, in minutes
 * @param unconfirmed how many sessions one of the two never confirmed
 * @param lastCheckOn the day of the last readiness check; null where it is missing
 * @param ready what it found; null where it is missing
 * @param planned whether there was a plan; null of a report made before that was asked
 */
public record TransitionReport(
    LocalDate endedOn,
    Instant madeAt,
    int pairs,
    int sessions,
    int confirmedMinutes,
    int unconfirmed,
    LocalDate lastCheckOn,
    Boolean ready,
    Boolean planned) {

  /** What a transition should have had. */
  public enum Missing {
    /** There is no plan. */
    PLAN,
    /** No pair was named. */
    PAIRS,
    /** No session was recorded. */
    SESSIONS,
    /** Sessions were recorded that one of the two never confirmed. */
    CONFIRMATION,
    /** Readiness was never checked. */
    CHECK,
    /** The last readiness check found the bureau not ready. */
    READINESS
  }

  /** Returns what is missing, nothing where all is there. */
  public Set<Missing> missing() {
    Set<Missing> missing = EnumSet.noneOf(Missing.class);
    add(missing, Missing.PLAN, Boolean.FALSE.equals(planned));
    add(missing, Missing.PAIRS, pairs == 0);
    add(missing, Missing.SESSIONS, sessions == 0);
    add(missing, Missing.CONFIRMATION, unconfirmed > 0);
    add(missing, Missing.CHECK, ready == null);
    add(missing, Missing.READINESS, Boolean.FALSE.equals(ready));
    return missing;
  }

  private static void add(Set<Missing> to, Missing what, boolean is) {
    if (is) {
      to.add(what);
    }
  }
}
