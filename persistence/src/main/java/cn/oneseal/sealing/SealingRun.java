package cn.oneseal.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Many papers sealed by one act of a custodian. */
@Entity
@Table(name = "sealing_run")
public class SealingRun {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_entity_id")
  @SequenceGenerator(name = "run_entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  @Column(name = "body_id")
  private Long bodyId;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "started_by")
  private String startedBy;

  private int papers;

  /** For JPA. */
  protected SealingRun() {}

  /** Begins a run. */
  public SealingRun(long bodyId, Instant at, String by, int papers) {
    this.bodyId = bodyId;
    this.startedAt = at;
    this.startedBy = by;
    this.papers = papers;
  }

  /** Returns the identity. */
  public Long id() {
    return id;
  }

  /** Returns the body whose papers they are. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns when it was begun. */
  public Instant startedAt() {
    return startedAt;
  }

  /** Returns who began it. */
  public String startedBy() {
    return startedBy;
  }

  /** Returns how many papers it has. */
  public int papers() {
    return papers;
  }
}
