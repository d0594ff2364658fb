package cn.oneseal.sealing;

import java.time.LocalDate;

/**
 * Why a document is not in force any more, whatever its seal says.
 *
 * @param as what became of the decision in it
 * @param on the day
 * @param by the number of the decision that ended it
 */
public record DocumentEnd(As as, LocalDate on, String by) {

  /** What becomes of a decision (R2, 二（一）; ALL 49, 50, 69, 70). */
  public enum As {
    /** Revoked (撤销). */
    REVOKED,
    /** Changed (变更). */
    CHANGED,
    /** Renewed (延续). */
    RENEWED,
    /** Issued again (换发、补发). */
    REISSUED,
    /** Cancelled (注销). */
    CANCELLED
  }
}
