package cn.oneseal.inspection.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** What was found on one matter. */
@XmlType(
    name = "inspectionFinding",
    namespace = InspectionV1.NAMESPACE,
    propOrder = {"matter", "standard", "conforms", "finding"})
@XmlAccessorType(XmlAccessType.FIELD)
public class FindingV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String matter;

  private String standard;

  private boolean conforms;

  private String finding;

  /** For JAXB only. */
  protected FindingV1() {}

  /** All that is told; what may be absent may be null. */
  public FindingV1(String matter, String standard, boolean conforms, String finding) {
    this.matter = matter;
    this.standard = standard;
    this.conforms = conforms;
    this.finding = finding;
  }

  /** The matter. */
  public String getMatter() {
    return matter;
  }

  /** Its standard; may be absent. */
  public String getStandard() {
    return standard;
  }

  /** Whether it conforms. */
  public boolean isConforms() {
    return conforms;
  }

  /** What was found; needed where it does not conform. */
  public String getFinding() {
    return finding;
  }
}
