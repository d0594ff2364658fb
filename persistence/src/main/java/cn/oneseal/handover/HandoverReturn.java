package cn.oneseal.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a category was sent back, and why; written once (R6, 二（二）). */
@Entity
@Table(name = "handover_return")
public class HandoverReturn {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  @Column(name = "entry_id")
  private Long entryId;

  private String remark;

  @Column(name = "returned_by")
  private Long returnedBy;

  @Column(name = "returned_at")
  private Instant returnedAt;

  /** For JPA. */
  protected HandoverReturn() {}

  HandoverReturn(HandoverEntry entry, long by, Instant at) {
    this.entryId = entry.id();
    this.remark = entry.remark();
    this.returnedBy = by;
    this.returnedAt = at;
  }

  /** Returns the edition that was sent back. */
  public long entryId() {
    return entryId;
  }

  /** Returns why. */
  public String remark() {
    return remark;
  }

  /** Returns the official who sent it back. */
  public long returnedBy() {
    return returnedBy;
  }

  /** Returns when. */
  public Instant returnedAt() {
    return returnedAt;
  }
}
