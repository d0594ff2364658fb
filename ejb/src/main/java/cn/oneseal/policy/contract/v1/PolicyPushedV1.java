package cn.oneseal.policy.contract.v1;

import cn.oneseal.calendar.contract.LocalDateAdapter;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.Serializable;
import java.time.LocalDate;

/** That a policy document is pushed, and how it goes on. */
@XmlType(
    name = "policyPushed",
    namespace = PolicyDocumentV1.NAMESPACE,
    propOrder = {"id", "title", "sentAt", "dueOn", "lateDays", "state"})
@XmlAccessorType(XmlAccessType.FIELD)
public class PolicyPushedV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  private long id;

  @XmlElement(required = true)
  private String title;

  @XmlElement(required = true)
  @XmlSchemaType(name = "dateTime")
  private String sentAt;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate dueOn;

  private int lateDays;

  @XmlElement(required = true)
  private String state;

  /** For JAXB only. */
  protected PolicyPushedV1() {}

  /** All that is told; what may be absent may be null. */
  public PolicyPushedV1(
      long id, String title, String sentAt, LocalDate dueOn, int lateDays, String state) {
    this.id = id;
    this.title = title;
    this.sentAt = sentAt;
    this.dueOn = dueOn;
    this.lateDays = lateDays;
    this.state = state;
  }

  /** The push. */
  public long getId() {
    return id;
  }

  /** The title of the document. */
  public String getTitle() {
    return title;
  }

  /** When it was sent, by the system's own clock (ISO 8601, UTC). */
  public String getSentAt() {
    return sentAt;
  }

  /** The last day to send it. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  /** By how many working days it came late; 0 in time. */
  public int getLateDays() {
    return lateDays;
  }

  /** SENT, ACKNOWLEDGED, DECIDED or SUPERSEDED. */
  public String getState() {
    return state;
  }
}
