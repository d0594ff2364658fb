package cn.oneseal.inspection.contract.v1;

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

/** The record of a visit. */
@XmlType(
    name = "inspectionRecord",
    namespace = InspectionV1.NAMESPACE,
    propOrder = {
      "visitedOn",
      "visitResult",
      "visitSummary",
      "holderSigned",
      "refusedReason",
      "finding",
      "signer"
    })
@XmlAccessorType(XmlAccessType.FIELD)
public class InspectionRecordV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate visitedOn;

  @XmlElement(required = true)
  private String visitResult;

  @XmlElement(required = true)
  private String visitSummary;

  private String holderSigned;

  private String refusedReason;

  private List<FindingV1> finding = new ArrayList<>();

  @XmlElement(required = true)
  private List<String> signer = new ArrayList<>();

  /** For JAXB only. */
  protected InspectionRecordV1() {}

  /** All that is told; what may be absent may be null. */
  public InspectionRecordV1(
      LocalDate visitedOn,
      String visitResult,
      String visitSummary,
      String holderSigned,
      String refusedReason,
      List<FindingV1> finding,
      List<String> signer) {
    this.visitedOn = visitedOn;
    this.visitResult = visitResult;
    this.visitSummary = visitSummary;
    this.holderSigned = holderSigned;
    this.refusedReason = refusedReason;
    this.finding = new ArrayList<>(finding);
    this.signer = new ArrayList<>(signer);
  }

  /** The day. */
  public LocalDate getVisitedOn() {
    return visitedOn;
  }

  /** PASSED, PUT_RIGHT, COMMITMENT_BROKEN or NOT_FOUND. */
  public String getVisitResult() {
    return visitResult;
  }

  /** What is recorded of it. */
  public String getVisitSummary() {
    return visitSummary;
  }

  /** Who signed for the holder; absent where nobody did. */
  public String getHolderSigned() {
    return holderSigned;
  }

  /** Why nobody signed for the holder; absent where somebody did. */
  public String getRefusedReason() {
    return refusedReason;
  }

  /** What was found, matter by matter. */
  public List<FindingV1> getFinding() {
    return new ArrayList<>(finding);
  }

  /** The numbers of the certificates of the inspectors who signed, at least two. */
  public List<String> getSigner() {
    return new ArrayList<>(signer);
  }
}
