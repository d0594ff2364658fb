package cn.oneseal.catalogue;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A department that supervises an item: proposed by 谁主管谁监管, confirmed by an official (R5). */
@Entity
@Table(name = "supervision")
public class Supervision extends Aggregate {

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "body_id")
  private long bodyId;

  @Column(name = "proposed_on")
  private LocalDate proposedOn;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  /** For JPA. */
  protected Supervision() {}

  /** Proposes a body. */
  public Supervision(long itemId, long bodyId, LocalDate proposedOn) {
    this.itemId = itemId;
    this.bodyId = bodyId;
    this.proposedOn = Objects.requireNonNull(proposedOn);
  }

  /** Confirms the proposal; once only. */
  public void confirm(LocalDate on, String by) {
    if (confirmedOn != null) {
      throw Refusal.of("supervision-already-confirmed", confirmedOn).byClause("R5, 二（一）");
    }
    confirmedOn = Objects.requireNonNull(on);
    confirmedBy = Objects.requireNonNull(by);
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the supervising body. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns the day of the proposal. */
  public LocalDate proposedOn() {
    return proposedOn;
  }

  /** Returns the day of the confirmation, or null. */
  public LocalDate confirmedOn() {
    return confirmedOn;
  }

  /** Returns who confirmed, or null. */
  public String confirmedBy() {
    return confirmedBy;
  }
}
