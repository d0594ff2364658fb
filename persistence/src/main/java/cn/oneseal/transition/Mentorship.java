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

/** A named mentor of a transition (传帮带; R11, 二（三）). */
@Entity
@Table(name = "mentorship")
public class Mentorship extends Aggregate {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "transition_id")
  private Transition transition;

  @Column(name = "mentor_official_id")
  private Long mentorOfficialId;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA. */
  protected Mentorship() {}

  Mentorship(Transition transition, long mentorOfficialId, Instant at, String by) {
    this.transition = transition;
    this.mentorOfficialId = mentorOfficialId;
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

  /** Returns when it was recorded. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** Returns who recorded it. */
  public String recordedBy() {
    return recordedBy;
  }
}
