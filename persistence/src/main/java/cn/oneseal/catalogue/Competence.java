package cn.oneseal.catalogue;

import java.time.LocalDate;

/**
 * Who holds the power over an item on a day (R2): an answer, not a row.
 *
 * @param itemId the item
 * @param onDate the day asked about
 * @param holderBodyId the body, or null where nothing is recorded for that day
 * @param since the day its power began, or null where nobody knows
 * @param instrumentId the instrument that says so, or null
 * @param clause the instrument's clause, or null
 * @param changePlanned whether a later start is already recorded
 */
public record Competence(
    long itemId,
    LocalDate onDate,
    Long holderBodyId,
    LocalDate since,
    Long instrumentId,
    String clause,
    boolean changePlanned) {

  /** Returns whether the record knows the answer. */
  public boolean recorded() {
    return holderBodyId != null;
  }

  /** Returns whether this body is the holder. */
  public boolean heldBy(long bodyId) {
    return holderBodyId != null && holderBodyId == bodyId;
  }
}
