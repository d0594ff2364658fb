package cn.oneseal.casefile;

import cn.oneseal.calendar.Deadline;
import cn.oneseal.calendar.TermUnit;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A case, from acceptance to its decision; the body that accepted it finishes it (R9). */
@Entity
@Table(name = "case_file")
public class CaseFile extends Aggregate {

  @Column(name = "case_no")
  private String caseNo;

  @Column(name = "request_id")
  private String requestId;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "body_id")
  private Long bodyId;

  @Enumerated(EnumType.STRING)
  private CaseState state;

  @Embedded private Applicant applicant;
  private String request;

  @Embedded private Matter matter;

  @Enumerated(EnumType.STRING)
  private CaseStandard standard;

  @Column(name = "service_guide_id")
  private Long serviceGuideId;

  @Column(name = "commitment_listing_id")
  private Long commitmentListingId;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "accepted_on")
  private LocalDate acceptedOn;

  @Enumerated(EnumType.STRING)
  private AcceptanceKind acceptance;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "accepted_by")
  private Long acceptedBy;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "due_amount")
  private Integer dueAmount;

  @Enumerated(EnumType.STRING)
  @Column(name = "due_unit")
  private TermUnit dueUnit;

  @Column(name = "due_clause")
  private String dueClause;

  @Column(name = "due_provisional")
  private boolean dueProvisional;

  @Column(name = "review_opinion")
  private String reviewOpinion;

  @Column(name = "reviewed_by")
  private Long reviewedBy;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String reason;

  @Embedded private Grant grant;

  @Column(name = "resolved_by")
  private Long resolvedBy;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  /** For JPA. */
  protected CaseFile() {}

  /** Accepts an application. */
  public CaseFile(Acceptance accepted) {
    caseNo = accepted.caseNo();
    requestId = accepted.requestId();
    itemId = accepted.itemId();
    bodyId = accepted.bodyId();
    applicant = accepted.applicant();
    request = Texts.required("request", accepted.request(), 2000);
    matter = accepted.matter();
    standard = accepted.standard();
    serviceGuideId = accepted.serviceGuideId();
    commitmentListingId = accepted.commitmentListingId();
    receivedOn = accepted.receivedOn();
    acceptedOn = accepted.acceptedOn();
    acceptance = accepted.kind();
    acceptedAt = accepted.acceptedAt();
    acceptedBy = accepted.acceptedBy();
    Deadline term = accepted.term();
    if (term != null) {
      dueOn = term.due();
      dueAmount = term.amount();
      dueUnit = term.unit();
      dueClause = term.clause();
      dueProvisional = term.provisional();
    }
    if (receivedOn == null) {
      throw Refusal.of("required").onField("receivedOn");
    }
    if (receivedOn.isAfter(acceptedOn)) {
      throw Refusal.of("dates-out-of-order", receivedOn, acceptedOn).onField("receivedOn");
    }
    state = CaseState.ACCEPTED;
  }

  /** Refuses unless this is the version that the official saw. */
  public void requireVersion(int seen) {
    if (version() != seen) {
      throw Refusal.of("stale-version");
    }
  }

  /** Reviews the case. */
  public void review(String opinion, long by, Instant at) {
    requireState(CaseState.ACCEPTED);
    reviewOpinion = Texts.required("opinion", opinion, 2000);
    reviewedBy = by;
    reviewedAt = at;
    state = CaseState.REVIEWED;
  }

  /** Refuses the official who accepted the case: another one approves. */
  public void requireOtherThanAccepter(long by) {
    if (Objects.equals(acceptedBy, by)) {
      throw Refusal.of("four-eyes").byClause("R13, 三（一）1");
    }
  }

  /**
   * Resolves the case; that binds nobody until it is issued under seal.
   *
   * @param grants what an approval grants; a refusal grants nothing
   */
  public void resolve(Outcome as, String because, Grant grants, long by, Instant at) {
    requireState(CaseState.REVIEWED);
    requireOtherThanAccepter(by);
    if (as == null) {
      throw Refusal.of("required").onField("outcome");
    }
    reason =
        as == Outcome.REFUSED
            ? Texts.required("reason", because, 2000)
            : Texts.optional("reason", because, 2000);
    if (as == Outcome.REFUSED && !grants.isEmpty()) {
      throw Refusal.of("refusal-grants-nothing").onField("granted").byClause("ALL 38");
    }
    if (matter.cancels() && !grants.isEmpty()) {
      throw Refusal.of("cancellation-grants-nothing").onField("granted").byClause("ALL 70");
    }
    outcome = as;
    grant = grants;
    resolvedBy = by;
    resolvedAt = at;
    state = CaseState.PENDING_SEAL;
  }

  /** Closes the case by its decision, which the seal's use has made binding. */
  public Decision issue(long sealUseId, String remedy, long by, Instant at, LocalDate on) {
    requireState(CaseState.PENDING_SEAL);
    state = CaseState.CLOSED;
    return new Decision(this, sealUseId, remedy, by, at, on);
  }

  /** Refuses unless the case has come exactly this far. */
  public void requireState(CaseState expected) {
    if (state != expected) {
      throw Refusal.of("case-wrong-state", caseNo);
    }
  }

  /** Returns the case number. */
  public String caseNo() {
    return caseNo;
  }

  /** Returns the item's id. */
  public long itemId() {
    return itemId;
  }

  /** Returns the id of the body that accepted it and finishes it. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns how far it has come. */
  public CaseState state() {
    return state;
  }

  /** Returns who applies. */
  public Applicant applicant() {
    return applicant;
  }

  /** Returns what is applied for. */
  public String request() {
    return request;
  }

  /** Returns whether it is about a new right or a decision before. */
  public Matter matter() {
    return matter;
  }

  /** Returns the standard it is handled by. */
  public CaseStandard standard() {
    return standard;
  }

  /** Returns the service guide it is handled by, or null. */
  public Long serviceGuideId() {
    return serviceGuideId;
  }

  /** Whether its approval rests on the applicant's commitment (R13). */
  public boolean restsOnCommitment() {
    return commitmentListingId != null;
  }

  /** Returns the day of receipt. */
  public LocalDate receivedOn() {
    return receivedOn;
  }

  /** Returns the day of acceptance. */
  public LocalDate acceptedOn() {
    return acceptedOn;
  }

  /** Returns how it came to be accepted. */
  public AcceptanceKind acceptance() {
    return acceptance;
  }

  /** Returns when the acceptance was entered. */
  public Instant acceptedAt() {
    return acceptedAt;
  }

  /** Returns the accepting official's id. */
  public Long acceptedBy() {
    return acceptedBy;
  }

  /** Returns the deadline, or null where none is recorded. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** Returns whether the deadline rests on a year whose holidays are not published yet. */
  public boolean dueProvisional() {
    return dueProvisional;
  }

  /** Counts the deadline, to explain it; empty where there is none. */
  public Optional<Deadline> term(WorkCalendar calendar) {
    return dueOn == null
        ? Optional.empty()
        : Optional.of(calendar.deadline(acceptedOn, dueAmount, dueUnit).withClause(dueClause));
  }

  /** Returns the review's opinion, or null. */
  public String reviewOpinion() {
    return reviewOpinion;
  }

  /** Returns the reviewing official's id, or null. */
  public Long reviewedBy() {
    return reviewedBy;
  }

  /** Returns the outcome, or null. */
  public Outcome outcome() {
    return outcome;
  }

  /** Returns the reason, or null. */
  public String reason() {
    return reason;
  }

  /** Returns what it grants; nothing before it is resolved. */
  public Grant grant() {
    return grant == null ? new Grant() : grant;
  }

  /** Returns the resolving official's id, or null. */
  public Long resolvedBy() {
    return resolvedBy;
  }
}
