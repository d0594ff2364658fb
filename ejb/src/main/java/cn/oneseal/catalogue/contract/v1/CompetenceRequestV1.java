package cn.oneseal.catalogue.contract.v1;

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
 * The SOAP request of {@link CompetenceQueryV1#competence}. Written by hand because a parameter
 * cannot say that it is an xs:date, only a field can.
 */
@XmlRootElement(name = "competence", namespace = CompetenceQueryV1.NAMESPACE)
@XmlType(
    name = "competenceRequest",
    namespace = CompetenceQueryV1.NAMESPACE,
    propOrder = {"itemId", "onDate"})
@XmlAccessorType(XmlAccessType.PROPERTY)
public class CompetenceRequestV1 {
  private long itemId;
  private LocalDate onDate;

  @XmlElement(required = true)
  public long getItemId() {
    return itemId;
  }

  public void setItemId(long itemId) {
    this.itemId = itemId;
  }

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  public LocalDate getOnDate() {
    return onDate;
  }

  public void setOnDate(LocalDate onDate) {
    this.onDate = onDate;
  }
}
