package cn.oneseal.linkage.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** An official who may take care of pushes. */
@XmlType(
    name = "pushOfficer",
    namespace = ResultPushV1.NAMESPACE,
    propOrder = {"account", "name"})
@XmlAccessorType(XmlAccessType.FIELD)
public class OfficerV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String account;

  @XmlElement(required = true)
  private String name;

  /** For JAXB only. */
  protected OfficerV1() {}

  /** All that is told. */
  public OfficerV1(String account, String name) {
    this.account = account;
    this.name = name;
  }

  /** His account. */
  public String getAccount() {
    return account;
  }

  /** His name. */
  public String getName() {
    return name;
  }
}
