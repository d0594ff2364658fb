package cn.oneseal.casefile;

import cn.oneseal.calendar.Deadline;
import cn.oneseal.calendar.TermUnit;
import cn.oneseal.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By when is a case decided? By the guide's promised limit; else an administrative licence within
 * 20 working days of acceptance (ALL 42); for other kinds none is recorded, and none is invented.
 */
public final class CaseTermRule {

  private static final int LICENCE_DAYS = 20;
  private static final String LICENCE_CLAUSE = "ALL 42";

  /** Returns the deadline, if one is recorded. */
  public Optional<Deadline> term(
      boolean licence,
      Optional<CaseBasis.Guide> guide,
      LocalDate acceptedOn,
      WorkCalendar calendar) {
    if (guide.isPresent()) {
      return Optional.of(
          count(calendar, acceptedOn, guide.get().promisedLimit(), guide.get().limitBasis()));
    }
    return licence
        ? Optional.of(count(calendar, acceptedOn, LICENCE_DAYS, LICENCE_CLAUSE))
        : Optional.empty();
  }

  /** Explains the term that a case was accepted with. */
  public Deadline explain(LocalDate acceptedOn, int amount, WorkCalendar calendar) {
    return count(calendar, acceptedOn, amount, amount == LICENCE_DAYS ? LICENCE_CLAUSE : "R3");
  }

  private static Deadline count(
      WorkCalendar calendar, LocalDate acceptedOn, int amount, String clause) {
    return calendar.deadline(acceptedOn, amount, TermUnit.WORKING_DAY).withClause(clause);
  }
}
