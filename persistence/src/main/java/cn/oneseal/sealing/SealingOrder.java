package cn.oneseal.sealing;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A paper on its way to its seal: on whose order it is sealed, and what became of it. */
@Entity
@Table(name = "sealing_order")
public class SealingOrder extends Aggregate {

  private static final int LONGEST_FAILURE = 2000;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private String subject;

  @Column(name = "subject_id")
  private Long subjectId;

  private String title;

  @Column(name = "body_id")
  private Long bodyId;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "placed_by")
  private String placedBy;

  @Column(name = "ordered_at")
  private Instant orderedAt;

  @Column(name = "ordered_by")
  private String orderedBy;

  @Column(name = "official_id")
  private Long officialId;

  @Column(name = "authorisation_id")
  private Long authorisationId;

  @Column(name = "run_id")
  private Long runId;

  @Enumerated(EnumType.STRING)
  private SealingState state;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  private String failure;

  @Column(name = "tried_at")
  private Instant triedAt;

  /** For JPA. */
  protected SealingOrder() {}

  /** Places a paper; it waits for a custodian. */
  public SealingOrder(SealingSubject of, Instant at, String by) {
    subject = of.kind();
    subjectId = of.id();
    title = of.title();
    bodyId = of.bodyId();
    itemId = of.itemId();
    placedAt = at;
    placedBy = by;
    state = SealingState.PLACED;
  }

  /**
   * Orders its seal; one that is sealed or on its way stays as it is.
   *
   * @param at when, business time
   * @param due from when on it is tried, system time
   */
  public void order(SealingMandate mandate, Instant at, Instant due) {
    if (state == SealingState.SEALED) {
      throw Refusal.of("sealed-already", title).byClause("R10, 二（二）");
    }
    if (state == SealingState.ORDERED) {
      return;
    }
    orderedBy = mandate.username();
    officialId = mandate.officialId();
    authorisationId = mandate.authorisationId();
    runId = mandate.runId();
    orderedAt = at;
    nextAttemptAt = due;
    failure = null;
    state = SealingState.ORDERED;
  }

  /** The signer did not answer: tried again after a pause that grows. */
  public void postpone(String because, Instant now) {
    failed(because, now);
    nextAttemptAt = now.plus(pause());
  }

  /** It cannot be sealed as it is. */
  public void refuse(String because, Instant now) {
    failed(because, now);
    state = SealingState.REFUSED;
  }

  private void failed(String because, Instant now) {
    attempts++;
    triedAt = now;
    String text = because == null || because.isBlank() ? "?" : because;
    failure = text.length() > LONGEST_FAILURE ? text.substring(0, LONGEST_FAILURE) : text;
  }

  private Duration pause() {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  /** Its document is there. */
  public void seal(Instant now) {
    attempts++;
    triedAt = now;
    failure = null;
    state = SealingState.SEALED;
  }

  /** Returns whether a custodian has ordered its seal and it is not there yet. */
  public boolean isOrdered() {
    return state == SealingState.ORDERED;
  }

  /** Returns what it belongs to. */
  public SealingSubject subject() {
    return new SealingSubject(subject, subjectId, title, bodyId, itemId);
  }

  /** Returns on whose order it is sealed; empty while nobody has ordered it. */
  public Optional<SealingMandate> mandate() {
    return officialId == null
        ? Optional.empty()
        : Optional.of(new SealingMandate(orderedBy, officialId, authorisationId, runId));
  }

  /** Returns when it was placed. */
  public Instant placedAt() {
    return placedAt;
  }

  /** Returns when it was ordered, or null. */
  public Instant orderedAt() {
    return orderedAt;
  }

  /** Returns how far it has come. */
  public SealingState state() {
    return state;
  }

  /** Returns how often it was tried. */
  public int attempts() {
    return attempts;
  }

  /** Returns from when on it is tried again, system time; null while nobody has ordered it. */
  public Instant nextAttemptAt() {
    return nextAttemptAt;
  }

  /** Returns why the last try came to nothing, or null. */
  public String failure() {
    return failure;
  }
}
