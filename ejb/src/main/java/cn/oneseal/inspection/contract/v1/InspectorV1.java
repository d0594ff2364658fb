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

/** One who was drawn for an inspection. */
@XmlType(
    name = "inspector",
    namespace = InspectionV1.NAMESPACE,
    propOrder = {"name", "certificate", "certificateUntil"})
@XmlAccessorType(XmlAccessType.FIELD)
public class InspectorV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String name;

  @XmlElement(required = true)
  private String certificate;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate certificateUntil;

  /** For JAXB only. */
  protected InspectorV1() {}

  /** All that is told; what may be absent may be null. */
  public InspectorV1(String name, String certificate, LocalDate certificateUntil) {
    this.name = name;
    this.certificate = certificate;
    this.certificateUntil = certificateUntil;
  }

  /** His name. */
  public String getName() {
    return name;
  }

  /** The number of his enforcement certificate. */
  public String getCertificate() {
    return certificate;
  }

  /** Its last day. */
  public LocalDate getCertificateUntil() {
    return certificateUntil;
  }
}
