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
          calendar
              .deadline(acceptedOn, guide.get().promisedLimit(), guide.get().unit())
              .withClause(guide.get().limitBasis()));
    }
    return licence
        ? Optional.of(
            calendar
                .deadline(acceptedOn, LICENCE_DAYS, TermUnit.WORKING_DAY)
                .withClause(LICENCE_CLAUSE))
        : Optional.empty();
  }
}
