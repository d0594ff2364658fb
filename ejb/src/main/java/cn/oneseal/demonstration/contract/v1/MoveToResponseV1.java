package cn.oneseal.demonstration.contract.v1;

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
 * The SOAP answer of {@link DemonstrationV1#moveTo}; by hand, because only a field can say that it
 * is an xs:date.
 */
@XmlRootElement(name = "moveToResponse", namespace = DemonstrationV1.NAMESPACE)
@XmlType(name = "moveToResponse", namespace = DemonstrationV1.NAMESPACE)
@XmlAccessorType(XmlAccessType.PROPERTY)
public class MoveToResponseV1 {
  private LocalDate date;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }
}
