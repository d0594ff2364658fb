package cn.oneseal.transition;

import cn.oneseal.persistence.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A named pair of a transition: who mentors whom (传帮带; R11, 二（三）). */
@Entity
@Table(name = "mentorship")
public class Mentorship extends Aggregate {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "transition_id")
  private Transition transition;

  @Column(name = "mentor_official_id")
  private Long mentorOfficialId;

  @Column(name = "trainee_official_id")
  private Long traineeOfficialId;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA. */
  protected Mentorship() {}

  Mentorship(Transition transition, long mentor, long trainee, Instant at, String by) {
    this.transition = transition;
    this.mentorOfficialId = mentor;
    this.traineeOfficialId = trainee;
    this.recordedAt = Objects.requireNonNull(at);
    this.recordedBy = Objects.requireNonNull(by);
  }

  /** Returns the transition. */
  public Transition transition() {
    return transition;
  }

  /** Returns the mentor. */
  public long mentorOfficialId() {
    return mentorOfficialId;
  }

  /** Returns who is mentored, or null where a record of old names nobody. */
  public Long traineeOfficialId() {
    return traineeOfficialId;
  }

  /** Returns whether an official is one of the two. */
  public boolean concerns(long officialId) {
    return mentorOfficialId == officialId || Long.valueOf(officialId).equals(traineeOfficialId);
  }

  /** Returns when it was recorded. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** Returns who recorded it. */
  public String recordedBy() {
    return recordedBy;
  }
}
