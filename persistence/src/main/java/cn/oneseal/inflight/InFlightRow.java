package cn.oneseal.inflight;

import cn.oneseal.casefile.AcceptanceKind;
import cn.oneseal.casefile.CaseState;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A case in flight: what the list of the handover says of it, and how far it has come since.
 *
 * @param caseId the case
 * @param caseNo its number
 * @param itemName the item
 * @param applicantName who applies
 * @param acceptedOn the day of acceptance
 * @param acceptance how it was accepted
 * @param enteredAt when the acceptance was entered
 * @param dueOn by when it is decided, or null
 * @param later whether it was added after the handover
 * @param state how far it has come
 * @param decisionNumber the decision that closed it, or null
 * @param decidedOn the day of that, or null
 */
public record InFlightRow(
    long caseId,
    String caseNo,
    String itemName,
    String applicantName,
    LocalDate acceptedOn,
    AcceptanceKind acceptance,
    Instant enteredAt,
    LocalDate dueOn,
    boolean later,
    CaseState state,
    String decisionNumber,
    LocalDate decidedOn) {

  /** Returns whether it is closed. */
  public boolean closed() {
    return state == CaseState.CLOSED;
  }

  /** Returns whether it is open past its day. */
  public boolean overdue(LocalDate today) {
    return !closed() && dueOn != null && today.isAfter(dueOn);
  }
}
