package cn.oneseal.transfer;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A transfer batch, with the choices that it makes where the notice is silent (R1): drafted,
 * checked, issued, closed, or withdrawn before any item of it is handed over.
 */
@Entity
@Table(name = "batch")
public class Batch extends Aggregate {

  /** What orders batches. */
  public static final String CLAUSE = "R1, 一";

  private int number;

  @Column(name = "instrument_id")
  private Long instrumentId;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "handover_due")
  private LocalDate handoverDue;

  @Enumerated(EnumType.STRING)
  @Column(name = "handover_day_rule")
  private HandoverDayRule handoverDayRule;

  @Column(name = "transition_months")
  private int transitionMonths;

  @Column(name = "post_certificate_inspection_months")
  private int inspectionMonths;

  @Column(name = "policy_document_working_days")
  private int policyDocumentWorkingDays;

  @Enumerated(EnumType.STRING)
  private BatchState state;

  private String title;
  private String issuer;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "checked_by")
  private String checkedBy;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "issued_by")
  private String issuedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Column(name = "withdrawal_reason")
  private String withdrawalReason;

  @ElementCollection
  @CollectionTable(name = "batch_basis", joinColumns = @JoinColumn(name = "batch_id"))
  private List<BatchBasis> bases = new ArrayList<>();

  /** For JPA. */
  protected Batch() {}

  /** Drafts a batch. */
  public Batch(BatchTerms terms, String title, String issuer, Instant at, String by) {
    this.state = BatchState.DRAFT;
    this.draftedAt = Objects.requireNonNull(at);
    this.draftedBy = Objects.requireNonNull(by);
    write(terms, title, issuer);
  }

  /** Writes a draft's terms anew; a checked one is a draft again. */
  public void write(BatchTerms terms, String newTitle, String newIssuer) {
    redraft();
    if (terms.handoverDue().isBefore(terms.issuedOn())) {
      throw Refusal.of("dates-out-of-order", terms.issuedOn(), terms.handoverDue())
          .onField("handoverDue");
    }
    title = Texts.required("title", newTitle, BatchTerms.LONGEST_TITLE);
    issuer = Texts.required("issuer", newIssuer, BatchTerms.LONGEST_ISSUER);
    number = terms.number();
    issuedOn = terms.issuedOn();
    handoverDue = terms.handoverDue();
    handoverDayRule = terms.handoverDayRule();
    transitionMonths = terms.transitionMonths();
    inspectionMonths = terms.inspectionMonths();
    policyDocumentWorkingDays = terms.policyDocumentWorkingDays();
  }

  /** Makes a checked batch a draft again, because something of it changes. */
  public void redraft() {
    require(BatchState.DRAFT, BatchState.CHECKED);
    state = BatchState.DRAFT;
    checkedAt = null;
    checkedBy = null;
  }

  /** Rests the draft on an instrument, by a clause of the batch; on each once. */
  public void restOn(BatchBasis basis) {
    redraft();
    if (bases.stream().anyMatch(known -> known.instrumentId() == basis.instrumentId())) {
      throw Refusal.of("basis-named-already").onField("instrumentId").byClause(CLAUSE);
    }
    bases.add(basis);
  }

  /** Takes an instrument from what the draft rests on. */
  public void restNoMoreOn(long basisInstrumentId) {
    redraft();
    bases.removeIf(basis -> basis.instrumentId() == basisInstrumentId);
  }

  /** A draft was found sound. */
  public void check(Instant at, String by) {
    require(BatchState.DRAFT, BatchState.CHECKED);
    state = BatchState.CHECKED;
    checkedAt = Objects.requireNonNull(at);
    checkedBy = Objects.requireNonNull(by);
  }

  /** Issues a checked batch, on its day of issue or later, as this instrument. */
  public void issue(long asInstrument, LocalDate today, Instant at, String by) {
    require(BatchState.CHECKED);
    if (today.isBefore(issuedOn)) {
      throw Refusal.of("batch-issued-ahead", issuedOn).onField("issuedOn").byClause(CLAUSE);
    }
    instrumentId = asInstrument;
    state = BatchState.ISSUED;
    issuedAt = Objects.requireNonNull(at);
    issuedBy = Objects.requireNonNull(by);
  }

  /** Changes the terms of an issued batch; number, title and day of issue stay. */
  public void amend(BatchTerms terms) {
    require(BatchState.ISSUED);
    if (terms.handoverDue().isBefore(issuedOn)) {
      throw Refusal.of("dates-out-of-order", issuedOn, terms.handoverDue()).onField("handoverDue");
    }
    handoverDue = terms.handoverDue();
    handoverDayRule = terms.handoverDayRule();
    transitionMonths = terms.transitionMonths();
    inspectionMonths = terms.inspectionMonths();
    policyDocumentWorkingDays = terms.policyDocumentWorkingDays();
  }

  /** Returns what the batch sets. */
  public BatchTerms terms() {
    return new BatchTerms(
        number,
        issuedOn,
        handoverDue,
        handoverDayRule,
        transitionMonths,
        inspectionMonths,
        policyDocumentWorkingDays);
  }

  /** Takes the batch back; that no item of it is handed over, the handovers say. */
  public void withdraw(String reason, Instant at, String by) {
    require(BatchState.DRAFT, BatchState.CHECKED, BatchState.ISSUED);
    withdrawalReason = Texts.required("withdrawalReason", reason, 500);
    state = BatchState.WITHDRAWN;
    withdrawnAt = Objects.requireNonNull(at);
    withdrawnBy = Objects.requireNonNull(by);
  }

  /** Closes the batch; that nothing of it is open, the handovers and transitions say. */
  public void close(Instant at, String by) {
    require(BatchState.ISSUED);
    state = BatchState.CLOSED;
    closedAt = Objects.requireNonNull(at);
    closedBy = Objects.requireNonNull(by);
  }

  /** Refuses unless the batch is in one of these states. */
  public void require(BatchState... anyOf) {
    if (!Arrays.asList(anyOf).contains(state)) {
      throw Refusal.of("batch-state", number, "#batch." + state).byClause(CLAUSE);
    }
  }

  /** Returns how far it is. */
  public BatchState state() {
    return state;
  }

  /** Returns whether it is still being written. */
  public boolean isDraft() {
    return state == BatchState.DRAFT || state == BatchState.CHECKED;
  }

  /** Returns whether it was put in force, whatever became of it since. */
  public boolean wasIssued() {
    return issuedAt != null;
  }

  /** Returns the title of the notice. */
  public String title() {
    return title;
  }

  /** Returns who issues it. */
  public String issuer() {
    return issuer;
  }

  /** Returns why it was withdrawn, or null. */
  public String withdrawalReason() {
    return withdrawalReason;
  }

  /** Returns what was done with it, in order; what was not done yet is left out. */
  public List<Act> acts() {
    return Stream.of(
            new Act(BatchState.DRAFT, draftedAt, draftedBy),
            new Act(BatchState.CHECKED, checkedAt, checkedBy),
            new Act(BatchState.ISSUED, issuedAt, issuedBy),
            new Act(BatchState.CLOSED, closedAt, closedBy),
            new Act(BatchState.WITHDRAWN, withdrawnAt, withdrawnBy))
        .filter(act -> act.at() != null)
        .toList();
  }

  /**
   * An act that brought the batch into a state.
   *
   * @param state the state
   * @param at when, in business time
   * @param by the account
   */
  public record Act(BatchState state, Instant at, String by) {}

  /** Returns the batch's number. */
  public int number() {
    return number;
  }

  /** Returns the instrument that it was issued as, or null while it is none. */
  public Long instrumentId() {
    return instrumentId;
  }

  /** Returns the day of issue. */
  public LocalDate issuedOn() {
    return issuedOn;
  }

  /** Returns the last day of the handover (R8). */
  public LocalDate handoverDue() {
    return handoverDue;
  }

  /** Returns who accepts on the handover day (R9). */
  public HandoverDayRule handoverDayRule() {
    return handoverDayRule;
  }

  /** Returns the length of the transition (R11). */
  public int transitionMonths() {
    return transitionMonths;
  }

  /** Returns the months for a post-certificate inspection (R13). */
  public int inspectionMonths() {
    return inspectionMonths;
  }

  /** Returns the working days for the push of a policy document (R21). */
  public int policyDocumentWorkingDays() {
    return policyDocumentWorkingDays;
  }

  /** Returns the instruments that the batch rests on. */
  public List<BatchBasis> bases() {
    return List.copyOf(bases);
  }
}
