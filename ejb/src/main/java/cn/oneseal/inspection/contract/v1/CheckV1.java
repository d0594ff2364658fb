package cn.oneseal.inspection.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** Something that an inspection looks at. */
@XmlType(
    name = "inspectionCheck",
    namespace = InspectionV1.NAMESPACE,
    propOrder = {"matter", "standard"})
@XmlAccessorType(XmlAccessType.FIELD)
public class CheckV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String matter;

  private String standard;

  /** For JAXB only. */
  protected CheckV1() {}

  /** All that is told; what may be absent may be null. */
  public CheckV1(String matter, String standard) {
    this.matter = matter;
    this.standard = standard;
  }

  /** The matter, by which a finding names it. */
  public String getMatter() {
    return matter;
  }

  /** Its standard; may be absent. */
  public String getStandard() {
    return standard;
  }
}
