package cn.oneseal.inflight;

import cn.oneseal.casefile.Applicant;
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

/**
 * An acceptance that the former authority enters after the handover with an earlier date: no case
 * before the other side has countersigned it (R9, 二（二）).
 */
@Entity
@Table(name = "back_dated_acceptance")
public class BackDatedAcceptance extends Aggregate {

  @Column(name = "request_id")
  private String requestId;

  @Column(name = "handover_id")
  private Long handoverId;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "body_id")
  private Long bodyId;

  @Column(name = "other_body_id")
  private Long otherBodyId;

  @Embedded private Applicant applicant;
  private String request;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "accepted_on")
  private LocalDate acceptedOn;

  @Column(name = "slip_number")
  private String slipNumber;

  private String reason;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "entered_by")
  private Long enteredBy;

  @Enumerated(EnumType.STRING)
  private BackDatedState state;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private Long answeredBy;

  private String refusal;

  @Column(name = "case_id")
  private Long caseId;

  /** For JPA. */
  protected BackDatedAcceptance() {}

  /** Enters it; it waits for the other side. */
  public BackDatedAcceptance(
      BackDatedEntry entry, EndedPower ended, long bodyId, long by, Instant at) {
    requestId = entry.requestId();
    handoverId = ended.handoverId();
    itemId = entry.itemId();
    this.bodyId = bodyId;
    otherBodyId = ended.newBodyId();
    applicant = entry.applicant();
    request = entry.request();
    receivedOn = entry.receivedOn();
    acceptedOn = entry.acceptedOn();
    slipNumber = entry.slipNumber();
    reason = entry.reason();
    enteredAt = at;
    enteredBy = by;
    state = BackDatedState.PENDING;
  }

  /** Refuses unless this is the version that the official saw, and it waits for an answer. */
  public void requirePending(int seen) {
    if (version() != seen) {
      throw Refusal.of("stale-version");
    }
    if (state != BackDatedState.PENDING) {
      throw Refusal.of("back-dated-answered", slipNumber);
    }
  }

  /** The other side countersigns: it is a case from now on, accepted on its day. */
  public void countersign(long becameCase, long by, Instant at) {
    caseId = becameCase;
    answer(BackDatedState.COUNTERSIGNED, by, at);
  }

  /** The other side refuses, with its reason. */
  public void refuse(String because, long by, Instant at) {
    refusal = Texts.required("refusal", because, 2000);
    answer(BackDatedState.REFUSED, by, at);
  }

  private void answer(BackDatedState as, long by, Instant at) {
    state = as;
    answeredBy = by;
    answeredAt = at;
  }

  /** Returns the form's token. */
  public String requestId() {
    return requestId;
  }

  /** Returns the handover that ended the power it rests on. */
  public long handoverId() {
    return handoverId;
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the former authority, which entered it. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns the other side, which countersigns. */
  public long otherBodyId() {
    return otherBodyId;
  }

  /** Returns who applies. */
  public Applicant applicant() {
    return applicant;
  }

  /** Returns what is applied for. */
  public String request() {
    return request;
  }

  /** Returns the day of receipt. */
  public LocalDate receivedOn() {
    return receivedOn;
  }

  /** Returns the day of acceptance, as on the slip. */
  public LocalDate acceptedOn() {
    return acceptedOn;
  }

  /** Returns the slip's number. */
  public String slipNumber() {
    return slipNumber;
  }

  /** Returns why it was entered only then. */
  public String reason() {
    return reason;
  }

  /** Returns when it was entered. */
  public Instant enteredAt() {
    return enteredAt;
  }

  /** Returns the official who entered it. */
  public long enteredBy() {
    return enteredBy;
  }

  /** Returns how far it has come. */
  public BackDatedState state() {
    return state;
  }

  /** Returns when the other side answered, or null. */
  public Instant answeredAt() {
    return answeredAt;
  }

  /** Returns the official who answered, or null. */
  public Long answeredBy() {
    return answeredBy;
  }

  /** Returns why the other side refused, or null. */
  public String refusal() {
    return refusal;
  }

  /** Returns the case it became, or null. */
  public Long caseId() {
    return caseId;
  }
}
