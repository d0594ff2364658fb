package cn.oneseal.linkage.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** That somebody takes care of a push. */
@XmlType(
    name = "pushClaim",
    namespace = ResultPushV1.NAMESPACE,
    propOrder = {"pushId", "claimer", "claimedAt"})
@XmlAccessorType(XmlAccessType.FIELD)
public class PushClaimV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String pushId;

  @XmlElement(required = true)
  private String claimer;

  @XmlElement(required = true)
  @XmlSchemaType(name = "dateTime")
  private String claimedAt;

  /** For JAXB only. */
  protected PushClaimV1() {}

  /** All that is told. */
  public PushClaimV1(String pushId, String claimer, String claimedAt) {
    this.pushId = pushId;
    this.claimer = claimer;
    this.claimedAt = claimedAt;
  }

  /** The push. */
  public String getPushId() {
    return pushId;
  }

  /** The account of who takes care of it. */
  public String getClaimer() {
    return claimer;
  }

  /** Since when (ISO 8601, UTC). */
  public String getClaimedAt() {
    return claimedAt;
  }
}
