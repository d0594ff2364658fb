package cn.oneseal.linkage.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** That a push is taken. */
@XmlType(
    name = "confirmation",
    namespace = ResultReceiverV1.NAMESPACE,
    propOrder = {"pushId", "receivedAt"})
@XmlAccessorType(XmlAccessType.FIELD)
public class ConfirmationV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String pushId;

  @XmlElement(required = true)
  @XmlSchemaType(name = "dateTime")
  private String receivedAt;

  /** For JAXB only. */
  protected ConfirmationV1() {}

  /** All that is told. */
  public ConfirmationV1(String pushId, String receivedAt) {
    this.pushId = pushId;
    this.receivedAt = receivedAt;
  }

  /** The id of the push. */
  public String getPushId() {
    return pushId;
  }

  /** When it was taken first (ISO 8601; without a zone it is Asia/Shanghai). */
  public String getReceivedAt() {
    return receivedAt;
  }
}
