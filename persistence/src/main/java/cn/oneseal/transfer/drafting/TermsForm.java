package cn.oneseal.transfer.drafting;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.transfer.BatchTerms;
import cn.oneseal.transfer.HandoverDayRule;
import java.time.LocalDate;

/**
 * The head of a batch as an official enters it.
 *
 * @param number the batch's number
 * @param title the title of the notice
 * @param issuer who issues it
 * @param issuedOn its day of issue
 * @param handoverDue the last day of the handover (R8)
 * @param handoverDayRule who accepts on the handover day (R9)
 * @param transitionMonths length of the transition (R11)
 * @param inspectionMonths time for a post-certificate inspection (R13)
 * @param policyDocumentWorkingDays time to push a policy document (R21)
 * @param departments how many bodies it says give items to the bureau
 * @param transferredIn how many items it says come to the bureau
 * @param returned how many items it says go back
 */
public record TermsForm(
    Integer number,
    String title,
    String issuer,
    LocalDate issuedOn,
    LocalDate handoverDue,
    HandoverDayRule handoverDayRule,
    Integer transitionMonths,
    Integer inspectionMonths,
    Integer policyDocumentWorkingDays,
    Integer departments,
    Integer transferredIn,
    Integer returned) {

  /** Returns the terms; refuses what is missing or out of range, naming the field. */
  public BatchTerms terms() {
    return new BatchTerms(
        within("batchNumber", number, 1, Integer.MAX_VALUE),
        given("issuedOn", issuedOn),
        given("handoverDue", handoverDue),
        given("handoverDayRule", handoverDayRule),
        within("transitionMonths", transitionMonths, 0, BatchTerms.MOST),
        within("inspectionMonths", inspectionMonths, 1, BatchTerms.MOST),
        within("policyDocumentWorkingDays", policyDocumentWorkingDays, 1, BatchTerms.MOST));
  }

  /** Returns a number that is entered; refuses none, and one out of range. */
  public static int within(String field, Integer entered, int least, int most) {
    if (given(field, entered) < least || entered > most) {
      throw Refusal.of("amount-out-of-range", least, most).onField(field);
    }
    return entered;
  }

  private static <T> T given(String field, T entered) {
    if (entered == null) {
      throw Refusal.of("required").onField(field);
    }
    return entered;
  }
}
