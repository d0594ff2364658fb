package cn.oneseal.organization;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An official's duty from a day; a change is a new appointment. A liaison (R7) and a linkage
 * operator (R22) are appointed in writing.
 */
@Entity
@Table(name = "appointment")
public class Appointment extends Aggregate {

  private static final int LONGEST_PAPER = 200;

  @Column(name = "official_id")
  private Long officialId;

  @Enumerated(EnumType.STRING)
  private Duty duty;

  @Column(name = "begins_on")
  private LocalDate beginsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private String paper;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA. */
  protected Appointment() {}

  /** Appoints an official from a day on, until ended. */
  public Appointment(
      long officialId, Duty duty, LocalDate beginsOn, String paper, Instant at, String by) {
    this.officialId = officialId;
    this.duty = Objects.requireNonNull(duty);
    this.beginsOn = Objects.requireNonNull(beginsOn);
    this.paper = Texts.optional("appointmentPaper", paper, LONGEST_PAPER);
    if (this.paper == null && duty.inWriting()) {
      throw Refusal.of("appointment-in-writing", duty.word())
          .onField("appointmentPaper")
          .byClause(duty == Duty.LIAISON ? "R7, 二（二）" : "R22, 三（二）");
    }
    this.recordedAt = Objects.requireNonNull(at);
    this.recordedBy = Objects.requireNonNull(by);
  }

  /** Ends the duty with the given day (its last). */
  public void end(LocalDate lastDay) {
    if (lastDay.isBefore(beginsOn)) {
      throw Refusal.of("dates-out-of-order", beginsOn, lastDay).onField("endsOn");
    }
    if (endsOn != null && lastDay.isAfter(endsOn)) {
      throw Refusal.of("appointment-not-extended", endsOn).onField("endsOn");
    }
    endsOn = lastDay;
  }

  /** Ends the duty because the official leaves: with his last day, or before it begins. */
  public void endsWith(LocalDate lastDay) {
    LocalDate last = lastDay.isBefore(beginsOn) ? beginsOn : lastDay;
    if (endsOn == null || last.isBefore(endsOn)) {
      endsOn = last;
    }
  }

  /** Returns whether the duty is held on a day. */
  public boolean heldOn(LocalDate day) {
    return !day.isBefore(beginsOn) && (endsOn == null || !day.isAfter(endsOn));
  }

  /** Returns the official's id. */
  public long officialId() {
    return officialId;
  }

  /** Returns the duty. */
  public Duty duty() {
    return duty;
  }

  /** Returns the first day. */
  public LocalDate beginsOn() {
    return beginsOn;
  }

  /** Returns the last day, or null while it has none. */
  public LocalDate endsOn() {
    return endsOn;
  }

  /** Returns the written appointment's title or number, or null. */
  public String paper() {
    return paper;
  }
}
