package cn.oneseal.catalogue;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A department supervises an item from a day on: proposed by 谁主管谁监管, then confirmed by an official,
 * or entered by one (R5). It ends with a day and is never rewritten, so that the departments of any
 * day can be named.
 */
@Entity
@Table(name = "supervision")
public class Supervision extends Aggregate {

  /** What asks for supervising departments. */
  public static final String CLAUSE = "R5, 二（一）";

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

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "to_day")
  private LocalDate lastDay;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "ended_by")
  private String endedBy;

  /** For JPA. */
  protected Supervision() {}

  /** Proposes a body from the day of the proposal on. */
  public Supervision(long itemId, long bodyId, LocalDate proposedOn) {
    this.itemId = itemId;
    this.bodyId = bodyId;
    this.proposedOn = Objects.requireNonNull(proposedOn);
    this.fromDay = proposedOn;
  }

  /** An official names a body, which is confirmed by that; not into the past. */
  public static Supervision entered(
      long itemId, long bodyId, LocalDate fromDay, LocalDate today, String by) {
    if (fromDay == null) {
      throw Refusal.of("required").onField("fromDay");
    }
    notBefore(today, fromDay);
    Supervision entered = new Supervision(itemId, bodyId, today);
    entered.fromDay = fromDay;
    entered.enteredBy = Objects.requireNonNull(by);
    entered.confirm(today, by);
    return entered;
  }

  /** Confirms the proposal; once only. */
  public void confirm(LocalDate on, String by) {
    requireOpen();
    if (confirmedOn != null) {
      throw Refusal.of("supervision-already-confirmed", confirmedOn).byClause(CLAUSE);
    }
    confirmedOn = Objects.requireNonNull(on);
    confirmedBy = Objects.requireNonNull(by);
  }

  /**
   * Ends it before a day. What is confirmed lasts through today, since pushes of today may have
   * gone out; a mere proposal can end before today.
   */
  public void endBefore(LocalDate firstDayWithout, LocalDate today, String by) {
    requireOpen();
    if (firstDayWithout == null) {
      throw Refusal.of("required").onField("fromDay");
    }
    notBefore(confirmedOn == null ? today : today.plusDays(1), firstDayWithout);
    notBefore(fromDay, firstDayWithout);
    lastDay = firstDayWithout.minusDays(1);
    endedBy = Objects.requireNonNull(by);
  }

  private void requireOpen() {
    if (lastDay != null) {
      throw Refusal.of("supervision-ended", lastDay).byClause(CLAUSE);
    }
  }

  private static void notBefore(LocalDate earliest, LocalDate day) {
    if (day.isBefore(earliest)) {
      throw Refusal.of("day-too-early", earliest).onField("fromDay").byClause(CLAUSE);
    }
  }

  /** Returns whether the body supervises the item on a day. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(fromDay) && (lastDay == null || !day.isAfter(lastDay));
  }

  /** Returns whether no end is recorded. */
  public boolean isOpen() {
    return lastDay == null;
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the supervising body. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns the day of the proposal, or of the entry. */
  public LocalDate proposedOn() {
    return proposedOn;
  }

  /** Returns the first day. */
  public LocalDate fromDay() {
    return fromDay;
  }

  /** Returns the last day, or null. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** Returns the day of the confirmation, or null. */
  public LocalDate confirmedOn() {
    return confirmedOn;
  }

  /** Returns who confirmed, or null. */
  public String confirmedBy() {
    return confirmedBy;
  }

  /** Returns who entered it, or null where the import proposed it. */
  public String enteredBy() {
    return enteredBy;
  }

  /** Returns who ended it, or null. */
  public String endedBy() {
    return endedBy;
  }
}
