package cn.oneseal.casefile;

import cn.oneseal.calendar.DeadlineChange;
import cn.oneseal.calendar.ExplanationLine;
import cn.oneseal.seal.SealKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A case as its page shows it.
 *
 * @param id the case
 * @param version the version that an act on it must name
 * @param caseNo its number
 * @param itemName the item
 * @param bodyName the accepting body
 * @param state how far it has come
 * @param applicantKind who applies
 * @param applicantName the applicant's name
 * @param applicantCode the code, a person's masked
 * @param codeChecks whether the code's check character is right
 * @param contactName the contact, or null
 * @param contactPhone the telephone, or null
 * @param request what is applied for
 * @param matter whether it is about a new right or a decision before
 * @param prior that decision, or null where it is none of those here
 * @param standard the standard it is handled by
 * @param commitment whether it rests on a commitment
 * @param receivedOn the day of receipt
 * @param acceptedOn the day of acceptance
 * @param acceptance how it came to be accepted
 * @param acceptedAt when the acceptance was entered
 * @param power who held the power on the day of acceptance, or null where that is not recorded
 * @param sealedWith the kind of seal that its papers go under
 * @param dueOn the deadline, or null where none is recorded
 * @param provisional whether the deadline may still move with the holidays of a year to come
 * @param explanation the account of the deadline
 * @param moved how calendars moved the deadline
 * @param reviewOpinion the review's opinion, or null
 * @param outcome the outcome, or null
 * @param reason the reason, or null
 * @param grant what is granted, from when until when; empty where nothing is
 * @param decisionNumber the decision's number, or null
 * @param issuedAt when it was issued, or null
 * @param events the history
 * @param permitted what the caller may do now
 */
public record CaseDetail(
    long id,
    int version,
    String caseNo,
    String itemName,
    String bodyName,
    CaseState state,
    ApplicantKind applicantKind,
    String applicantName,
    String applicantCode,
    boolean codeChecks,
    String contactName,
    String contactPhone,
    String request,
    Matter matter,
    PriorDecision prior,
    CaseStandard standard,
    boolean commitment,
    LocalDate receivedOn,
    LocalDate acceptedOn,
    AcceptanceKind acceptance,
    Instant acceptedAt,
    CaseBasis.Competence power,
    SealKind sealedWith,
    LocalDate dueOn,
    boolean provisional,
    List<ExplanationLine> explanation,
    List<DeadlineChange> moved,
    String reviewOpinion,
    Outcome outcome,
    String reason,
    Grant grant,
    String decisionNumber,
    Instant issuedAt,
    List<CaseEvent> events,
    Set<CaseAction> permitted) {

  /** Takes copies. */
  public CaseDetail {
    explanation = List.copyOf(explanation);
    moved = List.copyOf(moved);
    events = List.copyOf(events);
    permitted = Set.copyOf(permitted);
  }

  /** Whether the caller may do this now; for pages. */
  public boolean permits(String action) {
    return permitted.contains(CaseAction.valueOf(action));
  }
}
