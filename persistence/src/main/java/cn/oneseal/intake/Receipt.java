package cn.oneseal.intake;

import cn.oneseal.calendar.Deadline;
import cn.oneseal.casefile.Applicant;
import cn.oneseal.casefile.Matter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What an application begins with: that it was received.
 *
 * @param number the number of the receipt
 * @param requestId the form's own token: one form is received once
 * @param itemId the item
 * @param bodyId the body that received it
 * @param applicant who applies
 * @param request what is applied for
 * @param matter whether that is a new right or concerns a decision before
 * @param onCommitment whether the applicant commits himself (R13)
 * @param papers the papers given, by name
 * @param receivedOn the day of receipt
 * @param fifthDay the fifth working day from it
 * @param licence whether the Administrative Licence Law applies
 * @param hadPower whether the body held the power on the day of receipt
 * @param at when it was entered
 * @param by the official who entered it, or null where a system handed it in
 * @param system the account of that system, or null
 */
public record Receipt(
    String number,
    String requestId,
    long itemId,
    long bodyId,
    Applicant applicant,
    String request,
    Matter matter,
    boolean onCommitment,
    List<String> papers,
    LocalDate receivedOn,
    Deadline fifthDay,
    boolean licence,
    boolean hadPower,
    Instant at,
    Long by,
    String system) {

  /** Takes a copy of the papers. */
  public Receipt {
    papers = List.copyOf(papers);
  }
}
