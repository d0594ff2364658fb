package cn.oneseal.policy.contract.v1;

import cn.oneseal.calendar.contract.LocalDateAdapter;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A policy document to be pushed. */
@XmlType(
    name = "policyDocument",
    namespace = PolicyDocumentV1.NAMESPACE,
    propOrder = {
      "title",
      "number",
      "issuer",
      "issuedOn",
      "knownOn",
      "policyRemark",
      "itemId",
      "fileName",
      "file",
      "supersedesId",
      "replaceReason"
    })
@XmlAccessorType(XmlAccessType.FIELD)
public class PolicyDocumentV1Data implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String title;

  private String number;

  @XmlElement(required = true)
  private String issuer;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate issuedOn;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate knownOn;

  private String policyRemark;

  @XmlElement(required = true)
  private List<Long> itemId = new ArrayList<>();

  @XmlElement(required = true)
  private String fileName;

  @XmlElement(required = true)
  private byte[] file;

  private Long supersedesId;

  private String replaceReason;

  /** For JAXB only. */
  protected PolicyDocumentV1Data() {}

  /** All that is told; what may be absent may be null. */
  public PolicyDocumentV1Data(
      String title,
      String number,
      String issuer,
      LocalDate issuedOn,
      LocalDate knownOn,
      String policyRemark,
      List<Long> itemId,
      String fileName,
      byte[] file,
      Long supersedesId,
      String replaceReason) {
    this.title = title;
    this.number = number;
    this.issuer = issuer;
    this.issuedOn = issuedOn;
    this.knownOn = knownOn;
    this.policyRemark = policyRemark;
    this.itemId = new ArrayList<>(itemId);
    this.fileName = fileName;
    this.file = file.clone();
    this.supersedesId = supersedesId;
    this.replaceReason = replaceReason;
  }

  /** Its title. */
  public String getTitle() {
    return title;
  }

  /** Its number; absent where it has none. */
  public String getNumber() {
    return number;
  }

  /** Who issued it. */
  public String getIssuer() {
    return issuer;
  }

  /** The day of issue. */
  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  /** The day the department learned of it, from which the deadline runs. */
  public LocalDate getKnownOn() {
    return knownOn;
  }

  /** What is to be said of it; may be absent. */
  public String getPolicyRemark() {
    return policyRemark;
  }

  /** The items affected, as CompetenceQueryV1 numbers them. */
  public List<Long> getItemId() {
    return new ArrayList<>(itemId);
  }

  /** The name of its file, with its ending. */
  public String getFileName() {
    return fileName;
  }

  /** The file, at most 20 MB. */
  public byte[] getFile() {
    return file == null ? null : file.clone();
  }

  /** The push that this one puts right; absent otherwise. */
  public Long getSupersedesId() {
    return supersedesId;
  }

  /** Why it does; absent otherwise. */
  public String getReplaceReason() {
    return replaceReason;
  }
}
