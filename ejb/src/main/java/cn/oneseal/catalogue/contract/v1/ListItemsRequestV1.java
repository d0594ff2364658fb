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
 * The SOAP request of {@link CompetenceQueryV1#listItems}. Written by hand because a parameter
 * cannot say that it is an xs:date, only a field can.
 */
@XmlRootElement(name = "listItems", namespace = CompetenceQueryV1.NAMESPACE)
@XmlType(
    name = "listItemsRequest",
    namespace = CompetenceQueryV1.NAMESPACE,
    propOrder = {"asOf"})
@XmlAccessorType(XmlAccessType.PROPERTY)
public class ListItemsRequestV1 {
  private LocalDate asOf;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }
}
