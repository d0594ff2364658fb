package cn.oneseal.intake.contract.v1;

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

/** How far an application has come. */
@XmlType(
    name = "caseApplicationState",
    namespace = CaseIntakeV1.NAMESPACE,
    propOrder = {
      "number",
      "receivedOn",
      "fifthOn",
      "state",
      "askedText",
      "missingPaper",
      "closedOn",
      "ground",
      "rightBody",
      "reason",
      "remedy",
      "caseNumber",
      "outcome",
      "document"
    })
@XmlAccessorType(XmlAccessType.FIELD)
public class ApplicationStateV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String number;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate receivedOn;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate fifthOn;

  @XmlElement(required = true)
  private String state;

  private String askedText;

  private List<String> missingPaper = new ArrayList<>();

  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate closedOn;

  private String ground;

  private String rightBody;

  private String reason;

  private String remedy;

  private String caseNumber;

  private String outcome;

  private List<DocumentV1> document = new ArrayList<>();

  /** For JAXB only. */
  protected ApplicationStateV1() {}

  /** All that is told; what may be absent may be null. */
  public ApplicationStateV1(
      String number,
      LocalDate receivedOn,
      LocalDate fifthOn,
      String state,
      String askedText,
      List<String> missingPaper,
      LocalDate closedOn,
      String ground,
      String rightBody,
      String reason,
      String remedy,
      String caseNumber,
      String outcome,
      List<DocumentV1> document) {
    this.number = number;
    this.receivedOn = receivedOn;
    this.fifthOn = fifthOn;
    this.state = state;
    this.askedText = askedText;
    this.missingPaper = new ArrayList<>(missingPaper);
    this.closedOn = closedOn;
    this.ground = ground;
    this.rightBody = rightBody;
    this.reason = reason;
    this.remedy = remedy;
    this.caseNumber = caseNumber;
    this.outcome = outcome;
    this.document = new ArrayList<>(document);
  }

  /** The number of its receipt. */
  public String getNumber() {
    return number;
  }

  /** The day of receipt. */
  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  /** The fifth working day from receipt. */
  public LocalDate getFifthOn() {
    return fifthOn;
  }

  /**
   * RECEIVED, ASKED (supplements are asked for), SUPPLIED, ACCEPTED, DEEMED (accepted by silence),
   * NOT_ACCEPTED or WITHDRAWN.
   */
  public String getState() {
    return state;
  }

  /** What is asked for; absent where nothing was. */
  public String getAskedText() {
    return askedText;
  }

  /** The papers asked for that are not there. */
  public List<String> getMissingPaper() {
    return new ArrayList<>(missingPaper);
  }

  /** The day on which it was accepted, refused or withdrawn; absent before. */
  public LocalDate getClosedOn() {
    return closedOn;
  }

  /** NOT_COMPETENT, NO_LICENCE_NEEDED or NOT_SUPPLIED, where it is not accepted. */
  public String getGround() {
    return ground;
  }

  /** The body to turn to, where this one has no power. */
  public String getRightBody() {
    return rightBody;
  }

  /** Why it is not accepted. */
  public String getReason() {
    return reason;
  }

  /** How to object, where it is not accepted. */
  public String getRemedy() {
    return remedy;
  }

  /** The number of the case, once it is accepted. */
  public String getCaseNumber() {
    return caseNumber;
  }

  /** APPROVED or REFUSED, once the decision is issued. */
  public String getOutcome() {
    return outcome;
  }

  /** The sealed documents that there are. */
  public List<DocumentV1> getDocument() {
    return new ArrayList<>(document);
  }
}
