package cn.oneseal.transfer;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** One item on a batch's list, known by batch, direction and list number (R1). */
@Entity
@Table(name = "transfer_entry")
public class TransferEntry extends Aggregate {

  @Column(name = "batch_id")
  private long batchId;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Column(name = "list_no")
  private int listNumber;

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "from_body_id")
  private long fromBodyId;

  @Column(name = "to_body_id")
  private long toBodyId;

  @Column(name = "printed_kind")
  private String printedKind;

  private String erratum;
  private String clause;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  /** Made by the issue of its batch, or by a later instrument. */
  protected TransferEntry() {}

  /** Takes the entry back; that its item is not handed over, the handover says. */
  public void withdraw(LocalDate on, String by) {
    if (withdrawnOn != null) {
      throw Refusal.of("entry-withdrawn", withdrawnOn).byClause(Batch.CLAUSE);
    }
    withdrawnOn = Objects.requireNonNull(on);
    withdrawnBy = Objects.requireNonNull(by);
  }

  /** Returns the day on which it was withdrawn, or null. */
  public LocalDate withdrawnOn() {
    return withdrawnOn;
  }

  /** Returns the account that withdrew it, or null. */
  public String withdrawnBy() {
    return withdrawnBy;
  }

  /** Returns the batch. */
  public long batchId() {
    return batchId;
  }

  /** Returns which way the item goes. */
  public Direction direction() {
    return direction;
  }

  /** Returns the number on the list of that direction. */
  public int listNumber() {
    return listNumber;
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the former authority. */
  public long fromBodyId() {
    return fromBodyId;
  }

  /** Returns the new authority. */
  public long toBodyId() {
    return toBodyId;
  }

  /** Returns the kind as printed. */
  public String printedKind() {
    return printedKind;
  }

  /** Returns what the printed kind is read as, where it is a misprint; else null. */
  public String erratum() {
    return erratum;
  }

  /** Returns the clause of the notice. */
  public String clause() {
    return clause;
  }
}
