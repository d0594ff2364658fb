package cn.oneseal.casefile;

import java.time.LocalDate;

/**
 * A decision that a later case is about.
 *
 * @param id the decision
 * @param number its number
 * @param itemId its item
 * @param holderCode the credit code or identity number of whoever holds what it granted
 * @param approved whether it granted anything
 * @param validUntil the last day of its validity, or null
 * @param end what ended it, or null while it is in force
 */
public record PriorDecision(
    long id,
    String number,
    long itemId,
    String holderCode,
    boolean approved,
    LocalDate validUntil,
    End end) {

  /**
   * The end of a decision.
   *
   * @param on the day
   * @param revoked whether it was revoked; else a later decision changed, renewed, reissued or
   *     cancelled it
   * @param by the number of the decision that ended it
   */
  public record End(LocalDate on, boolean revoked, String by) {}

  /** Whether it grants this applicant something of this item. */
  boolean concerns(long item, Applicant applicant) {
    return approved && itemId == item && applicant.code().equals(holderCode);
  }
}
