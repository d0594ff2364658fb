package cn.oneseal.linkage.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** That a push is answered. */
@XmlType(
    name = "pushAnswer",
    namespace = ResultPushV1.NAMESPACE,
    propOrder = {"pushId", "answerId", "answeredAt"})
@XmlAccessorType(XmlAccessType.FIELD)
public class PushAnswerV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String pushId;

  private long answerId;

  @XmlElement(required = true)
  @XmlSchemaType(name = "dateTime")
  private String answeredAt;

  /** For JAXB only. */
  protected PushAnswerV1() {}

  /** All that is told. */
  public PushAnswerV1(String pushId, long answerId, String answeredAt) {
    this.pushId = pushId;
    this.answerId = answerId;
    this.answeredAt = answeredAt;
  }

  /** The push. */
  public String getPushId() {
    return pushId;
  }

  /** The answer's number. */
  public long getAnswerId() {
    return answerId;
  }

  /** When it was given (ISO 8601, UTC). */
  public String getAnsweredAt() {
    return answeredAt;
  }
}
