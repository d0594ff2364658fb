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

/** One batch. */
@XmlType(
    name = "batchResult",
    namespace = TransferQueryV1.NAMESPACE,
    propOrder = {
      "number",
      "title",
      "instrument",
      "issuedOn",
      "handoverDue",
      "handoverDayRule",
      "transitionMonths",
      "entries",
      "completed"
    })
@XmlAccessorType(XmlAccessType.FIELD)
public class BatchV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  private int number;

  @XmlElement(required = true)
  private String title;

  private String instrument;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate issuedOn;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate handoverDue;

  @XmlElement(required = true)
  private String handoverDayRule;

  private int transitionMonths;

  private int entries;

  private int completed;

  /** For JAXB only. */
  protected BatchV1() {}

  /** All that is told; what may be absent may be null. */
  public BatchV1(
      int number,
      String title,
      String instrument,
      LocalDate issuedOn,
      LocalDate handoverDue,
      String handoverDayRule,
      int transitionMonths,
      int entries,
      int completed) {
    this.number = number;
    this.title = title;
    this.instrument = instrument;
    this.issuedOn = issuedOn;
    this.handoverDue = handoverDue;
    this.handoverDayRule = handoverDayRule;
    this.transitionMonths = transitionMonths;
    this.entries = entries;
    this.completed = completed;
  }

  /** The number that the batch is known by. */
  public int getNumber() {
    return number;
  }

  /** Title of the instrument that issued it. */
  public String getTitle() {
    return title;
  }

  /** Number of that instrument; absent where it has none. */
  public String getInstrument() {
    return instrument;
  }

  /** The day of issue. */
  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  /** The day on or before which its handover is due. */
  public LocalDate getHandoverDue() {
    return handoverDue;
  }

  /** Who accepts on the handover day: FORMER_UNTIL_END_OF_DAY or NEW_FROM_START_OF_DAY. */
  public String getHandoverDayRule() {
    return handoverDayRule;
  }

  /** The length of the transition in months; 0 for none. */
  public int getTransitionMonths() {
    return transitionMonths;
  }

  /** How many items move. */
  public int getEntries() {
    return entries;
  }

  /** How many of them are handed over. */
  public int getCompleted() {
    return completed;
  }
}
