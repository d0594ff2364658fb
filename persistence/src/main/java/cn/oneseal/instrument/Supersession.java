package cn.oneseal.instrument;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A provision of an earlier county document gives way to a later instrument from a day on; the rest
 * of the document stands (R27, 三（四）). Never a law, a regulation, a rule or a superior's document.
 */
@Entity
@Table(name = "supersession")
public class Supersession extends Aggregate {

  /** What orders it. */
  public static final String CLAUSE = "R27, 三（四）";

  private static final int LONGEST_REASON = 1000;

  @Column(name = "provision_id")
  private long provisionId;

  @Column(name = "by_instrument_id")
  private long byInstrumentId;

  @Column(name = "by_clause")
  private String byClause;

  @Column(name = "from_day")
  private LocalDate fromDay;

  private String reason;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA. */
  protected Supersession() {}

  /**
   * Records that a provision gives way.
   *
   * @param provision the provision
   * @param earlier its instrument
   * @param later the instrument that prevails
   * @param laterClause the clause that prevails
   * @param from the first day on which the provision does not hold any more
   * @param reason in what the two conflict
   */
  public Supersession(
      Provision provision,
      Instrument earlier,
      Instrument later,
      String laterClause,
      LocalDate from,
      String reason) {
    require(earlier, later);
    if (from == null) {
      throw Refusal.of("required").onField("fromDay");
    }
    if (from.isBefore(later.issuedOn())) {
      throw Refusal.of("dates-out-of-order", later.issuedOn(), from).onField("fromDay");
    }
    this.provisionId = provision.id();
    this.byInstrumentId = later.id();
    this.byClause = Texts.required("byClause", laterClause, Provision.LONGEST_CLAUSE);
    this.fromDay = from;
    this.reason = Texts.required("reason", reason, LONGEST_REASON);
  }

  private static void require(Instrument earlier, Instrument later) {
    if (earlier.rank() == null) {
      throw Refusal.of("instrument-rank-unknown", earlier.name()).byClause(CLAUSE);
    }
    if (earlier.rank() != InstrumentRank.COUNTY_DOCUMENT) {
      throw Refusal.of("supersession-not-county", earlier.name(), earlier.rank().word())
          .byClause(CLAUSE);
    }
    if (later.rank() == null) {
      throw Refusal.of("instrument-rank-unknown", later.name())
          .onField("byInstrumentId")
          .byClause(CLAUSE);
    }
    if (!later.issuedOn().isAfter(earlier.issuedOn())) {
      throw Refusal.of("supersession-not-later", later.issuedOn(), earlier.issuedOn())
          .onField("byInstrumentId")
          .byClause(CLAUSE);
    }
  }

  /** Returns this record with who wrote it down, and when in business time. */
  public Supersession recorded(Instant at, String by) {
    recordedAt = Objects.requireNonNull(at);
    recordedBy = Objects.requireNonNull(by);
    return this;
  }

  /** Returns the provision that gives way. */
  public long provisionId() {
    return provisionId;
  }

  /** Returns the instrument that prevails. */
  public long byInstrumentId() {
    return byInstrumentId;
  }

  /** Returns the clause that prevails. */
  public String byClause() {
    return byClause;
  }

  /** Returns the first day on which the provision does not hold any more. */
  public LocalDate fromDay() {
    return fromDay;
  }

  /** Returns in what the two conflict. */
  public String reason() {
    return reason;
  }

  /** Returns when it was recorded, in business time. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** Returns the account that recorded it. */
  public String recordedBy() {
    return recordedBy;
  }
}
