package cn.oneseal.intake.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** A sealed document. */
@XmlType(
    name = "caseDocument",
    namespace = CaseIntakeV1.NAMESPACE,
    propOrder = {"number", "title"})
@XmlAccessorType(XmlAccessType.FIELD)
public class DocumentV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String number;

  @XmlElement(required = true)
  private String title;

  /** For JAXB only. */
  protected DocumentV1() {}

  /** All that is told; what may be absent may be null. */
  public DocumentV1(String number, String title) {
    this.number = number;
    this.title = title;
  }

  /** Its number. */
  public String getNumber() {
    return number;
  }

  /** What it is titled. */
  public String getTitle() {
    return title;
  }
}
