package cn.oneseal.inflight;

import cn.oneseal.casefile.Applicant;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;

/**
 * What is entered of an acceptance of an earlier day.
 *
 * @param requestId the form's own token: one form is entered once
 * @param itemId the item
 * @param applicant who applies
 * @param request what is applied for
 * @param receivedOn the day of receipt
 * @param acceptedOn the day of acceptance, as on the slip
 * @param slipNumber the slip's number
 * @param reason why it is entered only now
 */
public record BackDatedEntry(
    String requestId,
    long itemId,
    Applicant applicant,
    String request,
    LocalDate receivedOn,
    LocalDate acceptedOn,
    String slipNumber,
    String reason) {

  /** Refuses what is missing. */
  public BackDatedEntry {
    request = Texts.required("request", request, 2000);
    if (receivedOn == null) {
      throw Refusal.of("required").onField("receivedOn");
    }
    if (acceptedOn == null) {
      throw Refusal.of("required").onField("acceptedOn");
    }
    if (receivedOn.isAfter(acceptedOn)) {
      throw Refusal.of("dates-out-of-order", receivedOn, acceptedOn).onField("receivedOn");
    }
    slipNumber = Texts.required("slipNumber", slipNumber, 100);
    reason = Texts.required("reason", reason, 2000);
  }
}
