package cn.oneseal.policy.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** What the bureau made of a document for an item. */
@XmlType(
    name = "policyItem",
    namespace = PolicyDocumentV1.NAMESPACE,
    propOrder = {"itemId", "outcome", "reason", "decidedAt", "revisedEdition"})
@XmlAccessorType(XmlAccessType.FIELD)
public class PolicyItemV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  private long itemId;

  private String outcome;

  private String reason;

  @XmlSchemaType(name = "dateTime")
  private String decidedAt;

  private Integer revisedEdition;

  /** For JAXB only. */
  protected PolicyItemV1() {}

  /** All that is told; what may be absent may be null. */
  public PolicyItemV1(
      long itemId, String outcome, String reason, String decidedAt, Integer revisedEdition) {
    this.itemId = itemId;
    this.outcome = outcome;
    this.reason = reason;
    this.decidedAt = decidedAt;
    this.revisedEdition = revisedEdition;
  }

  /** The item. */
  public long getItemId() {
    return itemId;
  }

  /** REVISE_GUIDE or NO_CHANGE; absent until it is decided. */
  public String getOutcome() {
    return outcome;
  }

  /** Why; may be absent. */
  public String getReason() {
    return reason;
  }

  /** When (ISO 8601, UTC); absent until it is decided. */
  public String getDecidedAt() {
    return decidedAt;
  }

  /** The first edition of the guide published since; absent before. */
  public Integer getRevisedEdition() {
    return revisedEdition;
  }
}
