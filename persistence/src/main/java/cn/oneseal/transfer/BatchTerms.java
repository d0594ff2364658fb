package cn.oneseal.transfer;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a batch sets: its dates and its own choices.
 *
 * @param number the batch's number
 * @param issuedOn its day
 * @param handoverDue the last day of the handover (R8)
 * @param handoverDayRule who accepts on the handover day (R9)
 * @param transitionMonths length of the transition (R11)
 * @param inspectionMonths time for a post-certificate inspection (R13)
 * @param policyDocumentWorkingDays time to push a policy document (R21)
 */
public record BatchTerms(
    int number,
    LocalDate issuedOn,
    LocalDate handoverDue,
    HandoverDayRule handoverDayRule,
    int transitionMonths,
    int inspectionMonths,
    int policyDocumentWorkingDays) {

  /** The longest title of a notice, in characters. */
  public static final int LONGEST_TITLE = 300;

  /** The longest name of an issuer, in characters. */
  public static final int LONGEST_ISSUER = 200;

  /** The longest clause, in characters. */
  public static final int LONGEST_CLAUSE = 100;

  /** The most months or working days that a batch may set. */
  public static final int MOST = 60;

  /** Nothing may be missing. */
  public BatchTerms {
    Objects.requireNonNull(issuedOn);
    Objects.requireNonNull(handoverDue);
    Objects.requireNonNull(handoverDayRule);
  }
}
