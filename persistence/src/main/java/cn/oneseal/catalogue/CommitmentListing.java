package cn.oneseal.catalogue;

import cn.oneseal.persistence.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** From a day on an item is decided on the applicant's commitment, by an instrument (R13). */
@Entity
@Table(name = "commitment_listing")
public class CommitmentListing extends Aggregate {

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "instrument_id")
  private long instrumentId;

  private String provision;

  private String commitment;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA. */
  protected CommitmentListing() {}

  /**
   * Lists an item, by an instrument and, where it has several, its provision.
   *
   * @param commitment what the applicant commits himself to
   */
  public CommitmentListing(
      long itemId,
      long instrumentId,
      String provision,
      String commitment,
      LocalDate fromDay,
      String recordedBy) {
    this.itemId = itemId;
    this.instrumentId = instrumentId;
    this.provision = provision;
    this.commitment = commitment;
    this.fromDay = Objects.requireNonNull(fromDay);
    this.recordedBy = Objects.requireNonNull(recordedBy);
  }

  /** Returns whether the item is listed on a day. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(fromDay);
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the instrument that lists it. */
  public long instrumentId() {
    return instrumentId;
  }

  /** Returns the clause of the provision, or null for the instrument as a whole. */
  public String provision() {
    return provision;
  }

  /** Returns what the applicant commits himself to, or null in a listing of earlier days. */
  public String commitment() {
    return commitment;
  }

  /** Returns the first day. */
  public LocalDate fromDay() {
    return fromDay;
  }

  /** Returns who entered it. */
  public String recordedBy() {
    return recordedBy;
  }
}
