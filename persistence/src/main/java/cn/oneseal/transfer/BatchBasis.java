package cn.oneseal.transfer;

import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An instrument that a batch rests on, and the clause of the batch that says so. */
@Embeddable
public class BatchBasis {

  @Column(name = "instrument_id")
  private long instrumentId;

  private String clause;
  private String provision;

  /** For JPA. */
  protected BatchBasis() {}

  /** Names an instrument, and its provision where it has several. */
  public BatchBasis(long instrumentId, String clause, String provision) {
    this.instrumentId = instrumentId;
    this.clause = Texts.required("basisClause", clause, BatchTerms.LONGEST_CLAUSE);
    this.provision = provision;
  }

  /** Returns the instrument. */
  public long instrumentId() {
    return instrumentId;
  }

  /** Returns the clause of the instrument's provision, or null for the whole. */
  public String provision() {
    return provision;
  }

  /** Returns the clause of the batch. */
  public String clause() {
    return clause;
  }
}
