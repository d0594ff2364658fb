package cn.oneseal.sealing.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The answer about a document. */
@XmlType(
    name = "verification",
    namespace = SealVerificationV1.NAMESPACE,
    propOrder = {"verdict", "message", "title", "sealName", "signedAt", "reason"})
@XmlAccessorType(XmlAccessType.FIELD)
public class VerificationV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private VerdictV1 verdict;

  @XmlElement(required = true)
  private String message;

  private String title;

  private String sealName;

  private String signedAt;

  @XmlElement private List<ReasonV1> reason;

  /** For JAXB only. */
  protected VerificationV1() {}

  /** All that is told; what may be absent may be null. */
  public VerificationV1(
      VerdictV1 verdict,
      String message,
      String title,
      String sealName,
      String signedAt,
      List<ReasonV1> reasons) {
    this.verdict = verdict;
    this.message = message;
    this.title = title;
    this.sealName = sealName;
    this.signedAt = signedAt;
    this.reason = new ArrayList<>(reasons);
  }

  /** The verdict. */
  public VerdictV1 getVerdict() {
    return verdict;
  }

  /** The verdict in words. */
  public String getMessage() {
    return message;
  }

  /** The document's title; absent where it could not be read that far. */
  public String getTitle() {
    return title;
  }

  /** The seal's name; absent where it could not be read that far. */
  public String getSealName() {
    return sealName;
  }

  /** The signing time (ISO 8601, UTC), by the signer's own claim; absent as the name is. */
  public String getSignedAt() {
    return signedAt;
  }

  /** What was looked at, in order. */
  public List<ReasonV1> getReason() {
    return reason == null ? List.of() : reason;
  }
}
