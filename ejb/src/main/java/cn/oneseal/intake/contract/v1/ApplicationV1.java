package cn.oneseal.intake.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** An application. */
@XmlType(
    name = "caseApplication",
    namespace = CaseIntakeV1.NAMESPACE,
    propOrder = {
      "itemId",
      "implementationCode",
      "applicantKind",
      "applicantName",
      "applicantCode",
      "contactName",
      "contactPhone",
      "request",
      "matter",
      "priorNumber",
      "priorElsewhere",
      "onCommitment",
      "paper"
    })
@XmlAccessorType(XmlAccessType.FIELD)
public class ApplicationV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  private Long itemId;

  private String implementationCode;

  @XmlElement(required = true)
  private String applicantKind;

  @XmlElement(required = true)
  private String applicantName;

  @XmlElement(required = true)
  private String applicantCode;

  private String contactName;

  private String contactPhone;

  @XmlElement(required = true)
  private String request;

  private String matter;

  private String priorNumber;

  private Boolean priorElsewhere;

  private boolean onCommitment;

  @XmlElement(required = true)
  private List<PaperV1> paper = new ArrayList<>();

  /** For JAXB only. */
  protected ApplicationV1() {}

  /** A new right to an item; what may be absent may be null. */
  public ApplicationV1(
      Long itemId,
      String applicantKind,
      String applicantName,
      String applicantCode,
      String contactName,
      String contactPhone,
      String request,
      boolean onCommitment,
      List<PaperV1> paper) {
    this.itemId = itemId;
    this.applicantKind = applicantKind;
    this.applicantName = applicantName;
    this.applicantCode = applicantCode;
    this.contactName = contactName;
    this.contactPhone = contactPhone;
    this.request = request;
    this.onCommitment = onCommitment;
    this.paper = new ArrayList<>(paper);
  }

  /** Of the item that has an implementation code. */
  public ApplicationV1 ofItem(String code) {
    itemId = null;
    implementationCode = code;
    return this;
  }

  /** About a decision or certificate before. */
  public ApplicationV1 about(String kind, String number, boolean elsewhere) {
    matter = kind;
    priorNumber = number;
    priorElsewhere = elsewhere;
    return this;
  }

  /** The item, as CompetenceQueryV1 numbers it; absent where its code is given. */
  public Long getItemId() {
    return itemId;
  }

  /** The item's implementation code, 31 characters; absent where its number is given. */
  public String getImplementationCode() {
    return implementationCode;
  }

  /** ORGANIZATION or PERSON. */
  public String getApplicantKind() {
    return applicantKind;
  }

  /** Who applies. */
  public String getApplicantName() {
    return applicantName;
  }

  /** The credit code of an organization (GB 32100), the identity number of a person (GB 11643). */
  public String getApplicantCode() {
    return applicantCode;
  }

  /** The contact; may be absent. */
  public String getContactName() {
    return contactName;
  }

  /** The telephone; may be absent. */
  public String getContactPhone() {
    return contactPhone;
  }

  /** What is applied for. */
  public String getRequest() {
    return request;
  }

  /** INITIAL, CHANGE, RENEWAL, REISSUE or CANCELLATION; absent: INITIAL. */
  public String getMatter() {
    return matter;
  }

  /** The number of the decision or certificate before; absent for INITIAL. */
  public String getPriorNumber() {
    return priorNumber;
  }

  /** Whether that was not issued here; absent: it was. */
  public boolean isPriorElsewhere() {
    return Boolean.TRUE.equals(priorElsewhere);
  }

  /** Whether the applicant commits himself (R13). */
  public boolean isOnCommitment() {
    return onCommitment;
  }

  /** The papers, 1 to 50, each by a name of its own. */
  public List<PaperV1> getPaper() {
    return new ArrayList<>(paper);
  }
}
