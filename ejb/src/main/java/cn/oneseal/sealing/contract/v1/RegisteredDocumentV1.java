package cn.oneseal.sealing.contract.v1;

import cn.oneseal.calendar.contract.LocalDateAdapter;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.Serializable;
import java.time.LocalDate;

/** What the register knows of a document. */
@XmlType(
    name = "registeredDocument",
    namespace = SealVerificationV1.NAMESPACE,
    propOrder = {
      "number",
      "certificateIdentifier",
      "kind",
      "title",
      "issuer",
      "issuedOn",
      "validUntil",
      "sealName",
      "digest",
      "ledgerPosition",
      "endedOn",
      "endedAs",
      "endedBy"
    })
@XmlAccessorType(XmlAccessType.FIELD)
public class RegisteredDocumentV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String number;

  private String certificateIdentifier;

  @XmlElement(required = true)
  private String kind;

  @XmlElement(required = true)
  private String title;

  @XmlElement(required = true)
  private String issuer;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate issuedOn;

  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate validUntil;

  @XmlElement(required = true)
  private String sealName;

  @XmlElement(required = true)
  private String digest;

  private Long ledgerPosition;

  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate endedOn;

  private String endedAs;

  private String endedBy;

  /** For JAXB only. */
  protected RegisteredDocumentV1() {}

  /** All that is told; what may be absent may be null. */
  public RegisteredDocumentV1(
      String number,
      String certificateIdentifier,
      String kind,
      String title,
      String issuer,
      LocalDate issuedOn,
      LocalDate validUntil,
      String sealName,
      String digest,
      Long ledgerPosition,
      LocalDate endedOn,
      String endedAs,
      String endedBy) {
    this.number = number;
    this.certificateIdentifier = certificateIdentifier;
    this.kind = kind;
    this.title = title;
    this.issuer = issuer;
    this.issuedOn = issuedOn;
    this.validUntil = validUntil;
    this.sealName = sealName;
    this.digest = digest;
    this.ledgerPosition = ledgerPosition;
    this.endedOn = endedOn;
    this.endedAs = endedAs;
    this.endedBy = endedBy;
  }

  /** Its number. */
  public String getNumber() {
    return number;
  }

  /** Its identifier by GB/T 36904; absent where it has none. */
  public String getCertificateIdentifier() {
    return certificateIdentifier;
  }

  /** Its kind, such as DECISION_APPROVAL or LICENCE. */
  public String getKind() {
    return kind;
  }

  /** Its title. */
  public String getTitle() {
    return title;
  }

  /** The body that issued it. */
  public String getIssuer() {
    return issuer;
  }

  /** The day of issue. */
  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  /** The last day of its validity; absent where it has none. */
  public LocalDate getValidUntil() {
    return validUntil;
  }

  /** The seal on it. */
  public String getSealName() {
    return sealName;
  }

  /** SM3 of the file, 64 hexadecimal characters. */
  public String getDigest() {
    return digest;
  }

  /** Its place in the chain of all seal uses; absent until it is linked, within a second. */
  public Long getLedgerPosition() {
    return ledgerPosition;
  }

  /** Since when the decision in it is not in force any more; absent while it is. */
  public LocalDate getEndedOn() {
    return endedOn;
  }

  /** What became of that decision: REVOKED, CHANGED, RENEWED, REISSUED or CANCELLED. */
  public String getEndedAs() {
    return endedAs;
  }

  /** The number of the decision that ended it. */
  public String getEndedBy() {
    return endedBy;
  }
}
