package cn.oneseal.transfer;

import cn.oneseal.persistence.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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

  /** For JPA. */
  protected TransferEntry() {}

  /** Enters an item as the batch's list prints it. */
  public TransferEntry(
      long batchId, ItemDraft printed, long itemId, long fromBodyId, long toBodyId) {
    this.batchId = batchId;
    this.direction = Objects.requireNonNull(printed.direction());
    this.listNumber = printed.listNumber();
    this.itemId = itemId;
    this.fromBodyId = fromBodyId;
    this.toBodyId = toBodyId;
    this.printedKind = Objects.requireNonNull(printed.printedKind());
    this.erratum = printed.erratum();
    this.clause = Objects.requireNonNull(printed.clause());
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
