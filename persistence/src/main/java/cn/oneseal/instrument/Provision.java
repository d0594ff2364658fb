package cn.oneseal.instrument;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A provision of an instrument: what a rule rests on, and what may give way (R27). Not changed. */
@Entity
@Table(name = "instrument_provision")
public class Provision extends Aggregate {

  /** The longest clause, in characters. */
  public static final int LONGEST_CLAUSE = 100;

  private static final int LONGEST_CONTENT = 4000;

  @Column(name = "instrument_id")
  private long instrumentId;

  private String clause;
  private String content;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA. */
  protected Provision() {}

  /** Records a provision by its clause and its words. */
  public Provision(long instrumentId, String clause, String content, Instant at, String by) {
    this.instrumentId = instrumentId;
    this.clause = Texts.required("clause", clause, LONGEST_CLAUSE);
    this.content = Texts.required("provisionText", content, LONGEST_CONTENT);
    this.recordedAt = Objects.requireNonNull(at);
    this.recordedBy = Objects.requireNonNull(by);
  }

  /** Returns the instrument. */
  public long instrumentId() {
    return instrumentId;
  }

  /** Returns the clause, unique within the instrument. */
  public String clause() {
    return clause;
  }

  /** Returns its words. */
  public String content() {
    return content;
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
