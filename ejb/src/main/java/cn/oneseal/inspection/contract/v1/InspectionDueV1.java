package cn.oneseal.inspection.contract.v1;

import cn.oneseal.calendar.contract.LocalDateAdapter;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.Serializable;
import java.time.LocalDate;

/** An inspection that is not closed. */
@XmlType(
    name = "inspectionDue",
    namespace = InspectionV1.NAMESPACE,
    propOrder = {"id", "pushId", "caseNo", "itemName", "holder", "startsOn", "dueOn"})
@XmlAccessorType(XmlAccessType.FIELD)
public class InspectionDueV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  private long id;

  @XmlElement(required = true)
  private String pushId;

  @XmlElement(required = true)
  private String caseNo;

  @XmlElement(required = true)
  private String itemName;

  @XmlElement(required = true)
  private String holder;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate startsOn;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate dueOn;

  /** For JAXB only. */
  protected InspectionDueV1() {}

  /** All that is told; what may be absent may be null. */
  public InspectionDueV1(
      long id,
      String pushId,
      String caseNo,
      String itemName,
      String holder,
      LocalDate startsOn,
      LocalDate dueOn) {
    this.id = id;
    this.pushId = pushId;
    this.caseNo = caseNo;
    this.itemName = itemName;
    this.holder = holder;
    this.startsOn = startsOn;
    this.dueOn = dueOn;
  }

  /** The inspection. */
  public long getId() {
    return id;
  }

  /** The push that started it. */
  public String getPushId() {
    return pushId;
  }

  /** The case. */
  public String getCaseNo() {
    return caseNo;
  }

  /** The item. */
  public String getItemName() {
    return itemName;
  }

  /** Who is inspected. */
  public String getHolder() {
    return holder;
  }

  /** The day that the deadline runs from. */
  public LocalDate getStartsOn() {
    return startsOn;
  }

  /** The last day. */
  public LocalDate getDueOn() {
    return dueOn;
  }
}
