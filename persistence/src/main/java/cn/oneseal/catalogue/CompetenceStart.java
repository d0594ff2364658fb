package cn.oneseal.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** From this day on, until the item's next start, this body holds the power (R2). Never changed. */
@Entity
@Table(name = "competence_start")
@IdClass(CompetenceStart.Key.class)
public class CompetenceStart {

  @Id
  @Column(name = "item_id")
  private long itemId;

  @Id
  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "holder_body_id")
  private long holderBodyId;

  @Column(name = "since_known")
  private boolean sinceKnown;

  @Column(name = "instrument_id")
  private long instrumentId;

  private String clause;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA. */
  protected CompetenceStart() {}

  private CompetenceStart(
      long itemId, LocalDate fromDay, long holderBodyId, boolean sinceKnown, Basis basis) {
    this.itemId = itemId;
    this.fromDay = Objects.requireNonNull(fromDay);
    this.holderBodyId = holderBodyId;
    this.sinceKnown = sinceKnown;
    this.instrumentId = basis.instrumentId();
    this.clause = basis.clause();
    this.recordedAt = basis.recordedAt();
    this.recordedBy = basis.recordedBy();
  }

  /**
   * What a start rests on, and who wrote it down.
   *
   * @param instrumentId the instrument
   * @param clause its clause
   * @param recordedAt business time
   * @param recordedBy the account
   */
  public record Basis(long instrumentId, String clause, Instant recordedAt, String recordedBy) {
    /** Nothing may be missing. */
    public Basis {
      Objects.requireNonNull(clause);
      Objects.requireNonNull(recordedAt);
      Objects.requireNonNull(recordedBy);
    }
  }

  /** The record begins in the middle of somebody's holding: since when, nobody knows (R2). */
  public static CompetenceStart knownFrom(long itemId, LocalDate day, long holder, Basis basis) {
    return new CompetenceStart(itemId, day, holder, false, basis);
  }

  /** The power begins with this day. */
  public static CompetenceStart beginning(long itemId, LocalDate day, long holder, Basis basis) {
    return new CompetenceStart(itemId, day, holder, true, basis);
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the first day. */
  public LocalDate fromDay() {
    return fromDay;
  }

  /** Returns the body that holds the power. */
  public long holderBodyId() {
    return holderBodyId;
  }

  /** Returns whether the power began with the first day, and not at some day before the record. */
  public boolean sinceKnown() {
    return sinceKnown;
  }

  /** Returns the instrument. */
  public long instrumentId() {
    return instrumentId;
  }

  /** Returns the instrument's clause. */
  public String clause() {
    return clause;
  }

  /** Returns when it was written down, in business time. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** Returns who wrote it down. */
  public String recordedBy() {
    return recordedBy;
  }

  /** Item and day. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private long itemId;
    private LocalDate fromDay;

    /** For JPA. */
    public Key() {}

    /** Makes a key. */
    public Key(long itemId, LocalDate fromDay) {
      this.itemId = itemId;
      this.fromDay = fromDay;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && itemId == that.itemId
          && Objects.equals(fromDay, that.fromDay);
    }

    @Override
    public int hashCode() {
      return Objects.hash(itemId, fromDay);
    }
  }
}
