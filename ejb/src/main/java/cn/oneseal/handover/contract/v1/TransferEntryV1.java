package cn.oneseal.handover.contract.v1;

import cn.oneseal.calendar.contract.LocalDateAdapter;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.Serializable;
import java.time.LocalDate;

/** One item of a batch. */
@XmlType(
    name = "transferEntryResult",
    namespace = TransferQueryV1.NAMESPACE,
    propOrder = {
      "direction",
      "listNumber",
      "itemId",
      "itemName",
      "kind",
      "from",
      "fromName",
      "to",
      "toName",
      "clause",
      "dueOn",
      "completedOn",
      "countersigned",
      "categories"
    })
@XmlAccessorType(XmlAccessType.FIELD)
public class TransferEntryV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String direction;

  private int listNumber;

  private long itemId;

  @XmlElement(required = true)
  private String itemName;

  @XmlElement(required = true)
  private String kind;

  @XmlElement(required = true)
  private String from;

  @XmlElement(required = true)
  private String fromName;

  @XmlElement(required = true)
  private String to;

  @XmlElement(required = true)
  private String toName;

  @XmlElement(required = true)
  private String clause;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate dueOn;

  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate completedOn;

  private int countersigned;

  private int categories;

  /** For JAXB only. */
  protected TransferEntryV1() {}

  /** All that is told; what may be absent may be null. */
  public TransferEntryV1(
      String direction,
      int listNumber,
      long itemId,
      String itemName,
      String kind,
      String from,
      String fromName,
      String to,
      String toName,
      String clause,
      LocalDate dueOn,
      LocalDate completedOn,
      int countersigned,
      int categories) {
    this.direction = direction;
    this.listNumber = listNumber;
    this.itemId = itemId;
    this.itemName = itemName;
    this.kind = kind;
    this.from = from;
    this.fromName = fromName;
    this.to = to;
    this.toName = toName;
    this.clause = clause;
    this.dueOn = dueOn;
    this.completedOn = completedOn;
    this.countersigned = countersigned;
    this.categories = categories;
  }

  /** TRANSFERRED_IN or RETURNED. */
  public String getDirection() {
    return direction;
  }

  /** The number on that list. */
  public int getListNumber() {
    return listNumber;
  }

  /** The item, as in CompetenceQueryV1. */
  public long getItemId() {
    return itemId;
  }

  /** Its name. */
  public String getItemName() {
    return itemName;
  }

  /** Its kind, in the printed word. */
  public String getKind() {
    return kind;
  }

  /** Code of the body that gives it. */
  public String getFrom() {
    return from;
  }

  /** That body's name. */
  public String getFromName() {
    return fromName;
  }

  /** Code of the body that receives it. */
  public String getTo() {
    return to;
  }

  /** That body's name. */
  public String getToName() {
    return toName;
  }

  /** The clause that says so. */
  public String getClause() {
    return clause;
  }

  /** The day on or before which it is to be handed over. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  /** The handover day; absent until it is handed over. */
  public LocalDate getCompletedOn() {
    return completedOn;
  }

  /** How many categories are countersigned. */
  public int getCountersigned() {
    return countersigned;
  }

  /** How many categories there are. */
  public int getCategories() {
    return categories;
  }
}
