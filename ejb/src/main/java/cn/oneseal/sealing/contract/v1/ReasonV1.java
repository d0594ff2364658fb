package cn.oneseal.sealing.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** One thing that was looked at. */
@XmlType(
    name = "reason",
    namespace = SealVerificationV1.NAMESPACE,
    propOrder = {"code", "level", "message"})
@XmlAccessorType(XmlAccessType.FIELD)
public class ReasonV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String code;

  @XmlElement(required = true)
  private String level;

  @XmlElement(required = true)
  private String message;

  /** For JAXB only. */
  protected ReasonV1() {}

  /** All that is told. */
  public ReasonV1(String code, String level, String message) {
    this.code = code;
    this.level = level;
    this.message = message;
  }

  /** What it is, as a word that does not change. */
  public String getCode() {
    return code;
  }

  /** PASSED, NOTE or FAILED. */
  public String getLevel() {
    return level;
  }

  /** In words. */
  public String getMessage() {
    return message;
  }
}
