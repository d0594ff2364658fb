package cn.oneseal.calendar.contract.v1;

import cn.oneseal.calendar.contract.LocalDateAdapter;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;

/**
 * The SOAP request of {@link DeadlineQueryV1#deadline}. Written by hand because a parameter cannot
 * say that it is an xs:date, only a field can; otherwise clients would see a plain string.
 */
@XmlRootElement(name = "deadline", namespace = DeadlineQueryV1.NAMESPACE)
@XmlType(
    name = "deadlineRequest",
    namespace = DeadlineQueryV1.NAMESPACE,
    propOrder = {"start", "amount", "unit"})
@XmlAccessorType(XmlAccessType.PROPERTY)
public class DeadlineRequestV1 {
  private LocalDate start;
  private int amount;
  private TermUnitV1 unit;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  public LocalDate getStart() {
    return start;
  }

  public void setStart(LocalDate start) {
    this.start = start;
  }

  @XmlElement(required = true)
  public int getAmount() {
    return amount;
  }

  public void setAmount(int amount) {
    this.amount = amount;
  }

  @XmlElement(required = true)
  public TermUnitV1 getUnit() {
    return unit;
  }

  public void setUnit(TermUnitV1 unit) {
    this.unit = unit;
  }
}
