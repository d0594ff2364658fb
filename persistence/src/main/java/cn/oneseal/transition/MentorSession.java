package cn.oneseal.transition;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A session of a pair (R11, 二（三）): whoever records it confirms it, the other confirms later. */
@Entity
@Table(name = "mentor_session")
public class MentorSession extends Aggregate {

  private static final String CLAUSE = "R11, 二（三）";
  private static final int SHORTEST = 15;
  private static final int LONGEST = 720;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "mentorship_id")
  private Mentorship mentorship;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private int minutes;
  private String topic;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "mentor_confirmed_at")
  private Instant mentorConfirmedAt;

  @Column(name = "trainee_confirmed_at")
  private Instant traineeConfirmedAt;

  /** For JPA. */
  protected MentorSession() {}

  /**
   * Records a session that was held.
   *
   * @param heldOn the day, within the period and not after today
   * @param minutes how long it took
   * @param caseId the case followed, or null
   * @param today the business day
   */
  public MentorSession(
      Mentorship pair,
      LocalDate heldOn,
      int minutes,
      String topic,
      Long caseId,
      LocalDate today,
      Recorded recorded) {
    if (heldOn == null) {
      throw Refusal.of("required").onField("heldOn");
    }
    if (!pair.transition().runsOn(heldOn) || heldOn.isAfter(today)) {
      throw Refusal.of("session-outside-period", pair.transition().startsOn(), today)
          .onField("heldOn")
          .byClause(CLAUSE);
    }
    if (minutes < SHORTEST || minutes > LONGEST) {
      throw Refusal.of("amount-out-of-range", SHORTEST, LONGEST).onField("minutes");
    }
    this.mentorship = pair;
    this.heldOn = heldOn;
    this.minutes = minutes;
    this.topic = Texts.required("topic", topic, 500);
    this.caseId = caseId;
    this.recordedAt = recorded.at();
    confirm(recorded, today);
  }

  /** Confirms it as the one of the pair who has not yet, while the period runs. */
  public final void confirm(Recorded recorded, LocalDate today) {
    Transition transition = mentorship.transition();
    if (!transition.runsOn(today)) {
      throw Refusal.of("transition-ended", transition.endsOn()).byClause(CLAUSE);
    }
    if (!waitsFor(recorded.by())) {
      throw Refusal.of("session-not-yours-to-confirm").byClause(CLAUSE);
    }
    if (mentorship.mentorOfficialId() == recorded.by()) {
      mentorConfirmedAt = recorded.at();
    } else {
      traineeConfirmedAt = recorded.at();
    }
  }

  /** Returns whether an official has it still to confirm. */
  public boolean waitsFor(long officialId) {
    boolean mentors = mentorship.mentorOfficialId() == officialId;
    return mentorship.concerns(officialId)
        && (mentors ? mentorConfirmedAt == null : traineeConfirmedAt == null);
  }

  /** Returns whether both have confirmed it; then it is fixed. */
  public boolean isConfirmed() {
    return mentorConfirmedAt != null && traineeConfirmedAt != null;
  }

  /** Returns the pair. */
  public Mentorship mentorship() {
    return mentorship;
  }

  /** Returns the day it was held. */
  public LocalDate heldOn() {
    return heldOn;
  }

  /** Returns how long it took, in minutes. */
  public int minutes() {
    return minutes;
  }

  /** Returns what it was about. */
  public String topic() {
    return topic;
  }

  /** Returns the case followed, or null. */
  public Long caseId() {
    return caseId;
  }

  /** Returns when it was recorded. */
  public Instant recordedAt() {
    return recordedAt;
  }
}
