package cn.oneseal.transfer.drafting;

import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import cn.oneseal.transfer.BatchTerms;
import cn.oneseal.transfer.Direction;
import cn.oneseal.transfer.ItemDraft;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;

/** One line of a batch that is not issued; the item may be in no catalogue yet (R1, 一). */
@Entity
@Table(name = "batch_line")
public class BatchLine extends Aggregate {

  private static final int LONGEST_NAME = 300;
  private static final int HIGHEST_NUMBER = 999_999;

  @Column(name = "batch_id")
  private long batchId;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Column(name = "list_no")
  private int listNumber;

  @Column(name = "item_name")
  private String itemName;

  @Enumerated(EnumType.STRING)
  @Column(name = "item_kind")
  private ItemKind itemKind;

  @Column(name = "printed_kind")
  private String printedKind;

  private String erratum;

  @Column(name = "from_body_id")
  private long fromBodyId;

  @Column(name = "to_body_id")
  private long toBodyId;

  private String clause;

  @Column(name = "amendment_id")
  private Long amendmentId;

  /** For JPA. */
  protected BatchLine() {}

  /** Takes a line as a file prints it. */
  public BatchLine(long batchId, ItemDraft printed, long fromBodyId, long toBodyId) {
    this.batchId = batchId;
    this.direction = Objects.requireNonNull(printed.direction());
    this.listNumber = printed.listNumber();
    this.itemName = Objects.requireNonNull(printed.name());
    this.itemKind = Objects.requireNonNull(printed.kind());
    this.printedKind = Objects.requireNonNull(printed.printedKind());
    this.erratum = printed.erratum();
    this.fromBodyId = fromBodyId;
    this.toBodyId = toBodyId;
    this.clause = Texts.required("clause", printed.clause(), BatchTerms.LONGEST_CLAUSE);
  }

  /** Takes a line as it is entered; one that a later instrument adds names the amendment. */
  public BatchLine(long batchId, LineForm entered, Long amendmentId) {
    this.batchId = batchId;
    this.amendmentId = amendmentId;
    write(entered);
  }

  /** Writes the line anew; as which kind the item was printed stays while the kind does. */
  public void write(LineForm entered) {
    direction = given("direction", entered.direction());
    listNumber = given("listNumber", entered.listNumber());
    if (listNumber < 1 || listNumber > HIGHEST_NUMBER) {
      throw Refusal.of("amount-out-of-range", 1, HIGHEST_NUMBER).onField("listNumber");
    }
    itemName = Texts.required("itemName", entered.itemName(), LONGEST_NAME);
    ItemKind kind = given("itemKind", entered.itemKind());
    if (kind != itemKind) {
      itemKind = kind;
      printedKind = kind.printed();
      erratum = null;
    }
    fromBodyId = given("fromBody", entered.fromBodyId());
    toBodyId = given("toBody", entered.toBodyId());
    if (fromBodyId == toBodyId) {
      throw Refusal.of("entry-same-body").onField("toBody");
    }
    clause = Texts.required("clause", entered.clause(), BatchTerms.LONGEST_CLAUSE);
  }

  private static <T> T given(String field, T entered) {
    if (entered == null) {
      throw Refusal.of("required").onField(field);
    }
    return entered;
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

  /** Returns the item's name. */
  public String itemName() {
    return itemName;
  }

  /** Returns the item's kind. */
  public ItemKind itemKind() {
    return itemKind;
  }

  /** Returns the kind as printed. */
  public String printedKind() {
    return printedKind;
  }

  /** Returns what a misprinted kind is read as, or null. */
  public String erratum() {
    return erratum;
  }

  /** Returns the former authority. */
  public long fromBodyId() {
    return fromBodyId;
  }

  /** Returns the new authority. */
  public long toBodyId() {
    return toBodyId;
  }

  /** Returns the clause of the batch. */
  public String clause() {
    return clause;
  }

  /** Returns the amendment that adds the line, or null for the batch's own. */
  public Long amendmentId() {
    return amendmentId;
  }
}
