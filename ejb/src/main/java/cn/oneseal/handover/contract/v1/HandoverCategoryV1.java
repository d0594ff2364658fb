package cn.oneseal.handover.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** One category of an item's handover (R6). */
@XmlType(
    name = "handoverCategoryResult",
    namespace = TransferQueryV1.NAMESPACE,
    propOrder = {"code", "state", "none", "files"})
@XmlAccessorType(XmlAccessType.FIELD)
public class HandoverCategoryV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String code;

  @XmlElement(required = true)
  private String state;

  private boolean none;

  private int files;

  /** For JAXB only. */
  protected HandoverCategoryV1() {}

  /** All that is told; what may be absent may be null. */
  public HandoverCategoryV1(String code, String state, boolean none, int files) {
    this.code = code;
    this.state = state;
    this.none = none;
    this.files = files;
  }

  /**
   * ITEM_NAME, LEGAL_BASIS, APPROVAL_STANDARD, EXPERT_POOL, INTERMEDIARY_SERVICES, CERTIFICATES,
   * DOCUMENT_FORMS, PRINTING_EQUIPMENT, PRIVATE_NETWORK or APPROVAL_SEAL; or the code of a category
   * that the batch adds.
   */
  public String getCode() {
    return code;
  }

  /** MISSING, HANDED_OVER, NONE (declared to have nothing), SENT_BACK or COUNTERSIGNED. */
  public String getState() {
    return state;
  }

  /** Whether it was declared to have nothing to hand over. */
  public boolean isNone() {
    return none;
  }

  /** How many files it has. */
  public int getFiles() {
    return files;
  }
}
