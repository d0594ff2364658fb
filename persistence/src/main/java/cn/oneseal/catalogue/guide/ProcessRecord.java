package cn.oneseal.catalogue.guide;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * How an item was handled before it moved, or is handled since, as an official entered it (R3).
 * Never changed: a correction is a new entry, and the latest of its stage counts.
 */
@Entity
@Table(name = "process_record")
public class ProcessRecord extends Aggregate {

  /** Before or after the process was re-engineered. */
  public enum Stage {
    /** By the approval standard that was handed over. */
    BEFORE,
    /** At the bureau, where no guide says it yet. */
    AFTER
  }

  @Column(name = "item_id")
  private long itemId;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private int nth;
  private String steps;
  private String materials;
  private int visits;

  @Column(name = "limit_amount")
  private int limitAmount;

  @Enumerated(EnumType.STRING)
  @Column(name = "limit_unit")
  private TermUnit limitUnit;

  private String source;

  @Column(name = "body_id")
  private long bodyId;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA. */
  protected ProcessRecord() {}

  /**
   * Records how an item is handled.
   *
   * @param nth the number of the entry among those of its item and stage, from 1
   * @param source where the facts are from, such as the approval standard handed over
   */
  public ProcessRecord(
      long itemId, Stage stage, int nth, ProcessFacts facts, String source, Entry entry) {
    this.itemId = itemId;
    this.stage = Objects.requireNonNull(stage);
    this.nth = nth;
    this.steps = String.join("\n", facts.steps());
    this.materials = String.join("\n", facts.materials());
    this.visits = facts.visits();
    this.limitAmount = facts.limit().amount();
    this.limitUnit = facts.limit().unit();
    this.source = Texts.required("source", source, 500);
    this.bodyId = entry.bodyId();
    this.recordedAt = entry.at();
    this.recordedBy = entry.by();
  }

  /**
   * Who entered it.
   *
   * @param bodyId the body
   * @param at business time
   * @param by the account
   */
  public record Entry(long bodyId, Instant at, String by) {}

  /** Returns what was recorded. */
  public ProcessFacts facts() {
    return new ProcessFacts(
        ProcessFacts.lines("steps", steps),
        ProcessFacts.lines("materials", materials),
        visits,
        new Term(limitAmount, limitUnit));
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the stage. */
  public Stage stage() {
    return stage;
  }

  /** Returns its number among the entries of its item and stage. */
  public int nth() {
    return nth;
  }

  /** Returns where the facts are from. */
  public String source() {
    return source;
  }

  /** Returns the body that entered it. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns when it was entered, in business time. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** Returns who entered it. */
  public String recordedBy() {
    return recordedBy;
  }
}
