package cn.oneseal.web.casefile;

import cn.oneseal.casefile.ApplicantKind;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.casefile.CaseReading;
import cn.oneseal.casefile.Matter;
import cn.oneseal.casefile.MatterKind;
import cn.oneseal.intake.ApplicationForm;
import cn.oneseal.intake.IntakeService;
import cn.oneseal.organization.CreditCode;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The form of intake. Its token goes out with the form and comes back with it, so that a form sent
 * twice is accepted once, also when this bean was gone in between.
 */
@Named("caseForm")
@ViewScoped
public class CaseFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient IntakeService intake;
  @Inject private transient CaseReading reading;

  private String requestId = UUID.randomUUID().toString();
  private Long itemId;
  private ApplicantKind applicantKind = ApplicantKind.ORGANIZATION;
  private String applicantName;
  private String applicantCode;
  private String contactName;
  private String contactPhone;
  private MatterKind matter = MatterKind.INITIAL;
  private String priorNumber;
  private boolean priorElsewhere;
  private String request;
  private String papers;
  private LocalDate receivedOn;
  private boolean onCommitment;

  @PostConstruct
  void begin() {
    receivedOn = reading.today();
  }

  /** Accepts and goes to the case. */
  @ShowsRefusals
  public String accept() {
    long id = intake.accept(form());
    Pages.done(Pages.text("casefileText", warns() ? "done.accepted-warned" : "done.accepted"));
    return "/casefile/detail.xhtml?faces-redirect=true&id=" + id;
  }

  /** Receives without accepting yet, and goes to the application. */
  @ShowsRefusals
  public String receive() {
    return toApplication(intake.receive(form()), "done.received");
  }

  /** Refuses what is another body's, and goes to the application. */
  @ShowsRefusals
  public String turnAway() {
    return toApplication(intake.turnAway(form()), "done.turned-away");
  }

  private static String toApplication(long id, String key) {
    Pages.done(Pages.text("intakeText", key));
    return "/intake/detail.xhtml?faces-redirect=true&id=" + id;
  }

  private ApplicationForm form() {
    return new ApplicationForm(
        requestId,
        itemId,
        applicantKind,
        applicantName,
        applicantCode,
        contactName,
        contactPhone,
        request,
        new Matter.Entered(matter, priorNumber, priorElsewhere),
        papers,
        receivedOn,
        onCommitment);
  }

  private boolean warns() {
    return applicantKind == ApplicantKind.ORGANIZATION && !CreditCode.of(applicantCode).checks();
  }

  /** Returns the form's token. */
  public String getRequestId() {
    return requestId;
  }

  /** Takes the token of the form that was sent. */
  public void setRequestId(String sent) {
    requestId = sent;
  }

  /** Returns the items to choose from. */
  public List<CaseBasis.Item> getItems() {
    return reading.items();
  }

  /** Returns the kinds of applicants. */
  public ApplicantKind[] getApplicantKinds() {
    return ApplicantKind.values();
  }

  /** Returns the item. */
  public Long getItemId() {
    return itemId;
  }

  /** Takes the item. */
  public void setItemId(Long entered) {
    itemId = entered;
  }

  /** Returns who applies. */
  public ApplicantKind getApplicantKind() {
    return applicantKind;
  }

  /** Takes who applies. */
  public void setApplicantKind(ApplicantKind entered) {
    applicantKind = entered;
  }

  /** Returns the applicant's name. */
  public String getApplicantName() {
    return applicantName;
  }

  /** Takes the applicant's name. */
  public void setApplicantName(String entered) {
    applicantName = entered;
  }

  /** Returns the code. */
  public String getApplicantCode() {
    return applicantCode;
  }

  /** Takes the code. */
  public void setApplicantCode(String entered) {
    applicantCode = entered;
  }

  /** Returns the contact. */
  public String getContactName() {
    return contactName;
  }

  /** Takes the contact. */
  public void setContactName(String entered) {
    contactName = entered;
  }

  /** Returns the telephone. */
  public String getContactPhone() {
    return contactPhone;
  }

  /** Takes the telephone. */
  public void setContactPhone(String entered) {
    contactPhone = entered;
  }

  /** Returns what may be asked of a right. */
  public MatterKind[] getMatters() {
    return MatterKind.values();
  }

  /** Returns what is asked. */
  public MatterKind getMatter() {
    return matter;
  }

  /** Takes what is asked. */
  public void setMatter(MatterKind entered) {
    matter = entered;
  }

  /** Returns the number of the decision or certificate before. */
  public String getPriorNumber() {
    return priorNumber;
  }

  /** Takes the number of the decision or certificate before. */
  public void setPriorNumber(String entered) {
    priorNumber = entered;
  }

  /** Returns whether that was not issued here. */
  public boolean isPriorElsewhere() {
    return priorElsewhere;
  }

  /** Takes whether that was not issued here. */
  public void setPriorElsewhere(boolean entered) {
    priorElsewhere = entered;
  }

  /** Returns what is applied for. */
  public String getRequest() {
    return request;
  }

  /** Takes what is applied for. */
  public void setRequest(String entered) {
    request = entered;
  }

  /** Returns the papers, one line each. */
  public String getPapers() {
    return papers;
  }

  /** Takes the papers. */
  public void setPapers(String entered) {
    papers = entered;
  }

  /** Returns the day of receipt. */
  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  /** Takes the day of receipt. */
  public void setReceivedOn(LocalDate entered) {
    receivedOn = entered;
  }

  /** Returns whether the applicant commits himself. */
  public boolean isOnCommitment() {
    return onCommitment;
  }

  /** Takes whether the applicant commits himself. */
  public void setOnCommitment(boolean entered) {
    onCommitment = entered;
  }
}
