package cn.oneseal.transfer.amendment;

import cn.oneseal.instrument.Instrument;
import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import cn.oneseal.transfer.Batch;
import cn.oneseal.transfer.BatchState;
import cn.oneseal.transfer.BatchTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** One change of an issued batch by a later instrument (R1, 一; R27, 三（四）). Never changed. */
@Entity
@Table(name = "batch_amendment")
public class BatchAmendment extends Aggregate {

  @Column(name = "batch_id")
  private long batchId;

  @Column(name = "instrument_id")
  private long instrumentId;

  private String clause;

  @Enumerated(EnumType.STRING)
  private AmendmentKind kind;

  private String was;
  private String becomes;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA. */
  protected BatchAmendment() {}

  private BatchAmendment(Source source, AmendmentKind kind, String was, String becomes) {
    this.batchId = source.batch().id();
    this.instrumentId = source.instrument().id();
    this.clause = source.clause();
    this.kind = Objects.requireNonNull(kind);
    this.was = was;
    this.becomes = becomes;
    this.recordedAt = source.at();
    this.recordedBy = source.by();
  }

  /**
   * What orders the change of a batch, and who writes it down.
   *
   * @param batch the issued batch
   * @param instrument the later instrument
   * @param clause its clause
   * @param at business time
   * @param by the account
   */
  public record Source(Batch batch, Instrument instrument, String clause, Instant at, String by) {

    /** Refuses an instrument that is not later than the batch, or not known to be. */
    public Source {
      batch.require(BatchState.ISSUED);
      clause = Texts.required("amendingClause", clause, BatchTerms.LONGEST_CLAUSE);
      LocalDate issued = instrument.issuedOn();
      if (issued == null || issued.isBefore(batch.issuedOn())) {
        throw Refusal.of("amendment-not-later", instrument.name(), batch.issuedOn())
            .onField("instrumentId")
            .byClause("R27, 三（四）");
      }
    }

    /** Records one change; what was or what becomes may be null, not both. */
    public BatchAmendment of(AmendmentKind kind, Object was, Object becomes) {
      return new BatchAmendment(this, kind, text(was), text(becomes));
    }

    private static String text(Object value) {
      return value == null ? null : String.valueOf(value);
    }
  }

  /** Returns the batch. */
  public long batchId() {
    return batchId;
  }

  /** Returns the instrument that orders the change. */
  public long instrumentId() {
    return instrumentId;
  }

  /** Returns its clause. */
  public String clause() {
    return clause;
  }

  /** Returns what changes. */
  public AmendmentKind kind() {
    return kind;
  }

  /** Returns what was, or null. */
  public String was() {
    return was;
  }

  /** Returns what is from now on, or null. */
  public String becomes() {
    return becomes;
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
