package cn.oneseal.handover;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A category that a batch adds to the ten (R6, 二（二）); fixed once its handovers are open. */
@Entity
@Table(name = "batch_category")
public class BatchCategory extends Aggregate {

  private static final int LONGEST_NAME = 40;

  @Column(name = "batch_id")
  private Long batchId;

  private String code;
  private String name;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private String addedBy;

  /** For JPA. */
  protected BatchCategory() {}

  /** Adds a category to a batch. */
  public BatchCategory(long batchId, String code, String name, Instant at, String by) {
    this.batchId = batchId;
    this.name = Texts.required("categoryName", name, LONGEST_NAME);
    KeyMaterialRule.require("categoryName", this.name);
    this.code = Texts.required("categoryCode", code, LONGEST_NAME);
    HandoverCategory.added(this.code, this.name);
    this.addedAt = Objects.requireNonNull(at);
    this.addedBy = Objects.requireNonNull(by);
  }

  /** Returns the batch. */
  public long batchId() {
    return batchId;
  }

  /** Returns the code, by which other systems know it. */
  public String code() {
    return code;
  }

  /** Returns the name that the batch prints. */
  public String name() {
    return name;
  }
}
