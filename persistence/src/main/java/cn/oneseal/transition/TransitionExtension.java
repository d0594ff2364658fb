package cn.oneseal.transition;

import cn.oneseal.persistence.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A transition made longer by an instrument (R11, 二（三）); never changed. */
@Entity
@Table(name = "transition_extension")
public class TransitionExtension extends Aggregate {

  @Column(name = "transition_id")
  private Long transitionId;

  @Column(name = "instrument_id")
  private Long instrumentId;

  private String provision;
  private int months;

  @Column(name = "old_end")
  private LocalDate oldEnd;

  @Column(name = "new_end")
  private LocalDate newEnd;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private Long recordedBy;

  /** For JPA. */
  protected TransitionExtension() {}

  TransitionExtension(
      Transition transition,
      long instrumentId,
      String provision,
      int months,
      LocalDate oldEnd,
      Recorded recorded) {
    this.transitionId = transition.id();
    this.instrumentId = instrumentId;
    this.provision = provision;
    this.months = months;
    this.oldEnd = oldEnd;
    this.newEnd = transition.endsOn();
    this.recordedAt = recorded.at();
    this.recordedBy = recorded.by();
  }

  /** Returns the transition. */
  public long transitionId() {
    return transitionId;
  }

  /** Returns the instrument that says so. */
  public long instrumentId() {
    return instrumentId;
  }

  /** Returns the clause of the provision, or null for the instrument as a whole. */
  public String provision() {
    return provision;
  }

  /** Returns how many months were added. */
  public int months() {
    return months;
  }

  /** Returns the last day before. */
  public LocalDate oldEnd() {
    return oldEnd;
  }

  /** Returns the last day from then on. */
  public LocalDate newEnd() {
    return newEnd;
  }

  /** Returns when it was recorded. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** Returns who recorded it. */
  public long recordedBy() {
    return recordedBy;
  }
}
