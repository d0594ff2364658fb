package cn.oneseal.staffing;

import cn.oneseal.organization.AbsenceState;
import java.time.LocalDate;
import java.util.Set;

/**
 * An absence as a page shows it.
 *
 * @param id the absence
 * @param bodyName the body
 * @param officialName who is away
 * @param substituteName who stands in; empty for nobody
 * @param beginsOn the first day
 * @param endsOn the last day
 * @param paper the written leave
 * @param state how far it is decided
 * @param permitted what the caller may do with it
 */
public record AbsenceRow(
    long id,
    String bodyName,
    String officialName,
    String substituteName,
    LocalDate beginsOn,
    LocalDate endsOn,
    String paper,
    AbsenceState state,
    Set<AbsenceAction> permitted) {

  /** Takes a copy. */
  public AbsenceRow {
    permitted = Set.copyOf(permitted);
  }

  /** Returns whether the caller may do something with it; for pages. */
  public boolean permits(String action) {
    return permitted.contains(AbsenceAction.valueOf(action));
  }
}
