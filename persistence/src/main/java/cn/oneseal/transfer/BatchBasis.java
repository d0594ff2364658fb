package cn.oneseal.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** An instrument that a batch rests on, and the clause of the batch that says so. */
@Embeddable
public class BatchBasis {

  @Column(name = "instrument_id")
  private long instrumentId;

  private String clause;

  /** For JPA. */
  protected BatchBasis() {}

  /** Names an instrument. */
  public BatchBasis(long instrumentId, String clause) {
    this.instrumentId = instrumentId;
    this.clause = Objects.requireNonNull(clause);
  }

  /** Returns the instrument. */
  public long instrumentId() {
    return instrumentId;
  }

  /** Returns the clause of the batch. */
  public String clause() {
    return clause;
  }
}
