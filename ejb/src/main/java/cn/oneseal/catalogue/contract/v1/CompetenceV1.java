package cn.oneseal.catalogue.contract.v1;

import cn.oneseal.calendar.contract.LocalDateAdapter;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.Serializable;
import java.time.LocalDate;

/** Who holds the power over an item on a day (R2). */
@XmlType(
    name = "competenceResult",
    namespace = CompetenceQueryV1.NAMESPACE,
    propOrder = {
      "itemId",
      "onDate",
      "recorded",
      "holder",
      "holderName",
      "since",
      "clause",
      "changePlanned"
    })
@XmlAccessorType(XmlAccessType.FIELD)
public class CompetenceV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  private long itemId;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate onDate;

  private boolean recorded;

  private String holder;

  private String holderName;

  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate since;

  private String clause;

  private boolean changePlanned;

  /** For JAXB only. */
  protected CompetenceV1() {}

  /** All that is told; what may be absent may be null. */
  public CompetenceV1(
      long itemId,
      LocalDate onDate,
      boolean recorded,
      String holder,
      String holderName,
      LocalDate since,
      String clause,
      boolean changePlanned) {
    this.itemId = itemId;
    this.onDate = onDate;
    this.recorded = recorded;
    this.holder = holder;
    this.holderName = holderName;
    this.since = since;
    this.clause = clause;
    this.changePlanned = changePlanned;
  }

  /** The item asked about. */
  public long getItemId() {
    return itemId;
  }

  /** The day asked about. */
  public LocalDate getOnDate() {
    return onDate;
  }

  /** Whether the record knows; if not, holder, since and clause are absent. */
  public boolean isRecorded() {
    return recorded;
  }

  /** Code of the body that holds the power; absent where not recorded. */
  public String getHolder() {
    return holder;
  }

  /** Its name; absent where not recorded. */
  public String getHolderName() {
    return holderName;
  }

  /** The day its power began; absent where nobody knows. */
  public LocalDate getSince() {
    return since;
  }

  /** The clause that says so; absent where not recorded. */
  public String getClause() {
    return clause;
  }

  /** Whether the power is to pass on after that day. */
  public boolean isChangePlanned() {
    return changePlanned;
  }
}
