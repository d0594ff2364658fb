package cn.oneseal.web.inflight;

import cn.oneseal.casefile.ApplicantKind;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.casefile.CaseReading;
import cn.oneseal.handover.FileRule;
import cn.oneseal.inflight.BackDatedForm;
import cn.oneseal.inflight.BackDatedService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The form that enters an acceptance of an earlier day, with its slip. */
@Named("backDatedForm")
@ViewScoped
public class BackDatedFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient BackDatedService acceptances;
  @Inject private transient CaseReading reading;

  private String requestId = UUID.randomUUID().toString();
  private Long itemId;
  private ApplicantKind applicantKind = ApplicantKind.ORGANIZATION;
  private String applicantName;
  private String applicantCode;
  private String contactName;
  private String contactPhone;
  private String request;
  private LocalDate receivedOn;
  private LocalDate acceptedOn;
  private String slipNumber;
  private String reason;
  private transient Part slip;

  /** Enters it and goes to it. */
  @ShowsRefusals
  public String enter() throws IOException {
    if (slip == null) {
      throw Refusal.of("required").onField("slip");
    }
    long id;
    try (InputStream content = slip.getInputStream()) {
      String name = FileRule.requireName(slip.getSubmittedFileName());
      // Asked before the content is read into memory.
      FileRule.requireSize(slip.getSize());
      id = acceptances.enter(form(), name, content.readAllBytes());
    } catch (Refusal refusal) {
      throw "file".equals(refusal.field()) ? refusal.onField("slip") : refusal;
    } finally {
      // The server would keep a large upload on its disk for as long as it likes.
      slip.delete();
    }
    Pages.done(Pages.text("inflightText", "done.entered"));
    return "/inflight/acceptance.xhtml?faces-redirect=true&id=" + id;
  }

  private BackDatedForm form() {
    return new BackDatedForm(
        requestId,
        itemId,
        applicantKind,
        applicantName,
        applicantCode,
        contactName,
        contactPhone,
        request,
        receivedOn,
        acceptedOn,
        slipNumber,
        reason);
  }

  /** Returns the items to choose from. */
  public List<CaseBasis.Item> getItems() {
    return reading.items();
  }

  /** Returns the kinds of applicants. */
  public ApplicantKind[] getApplicantKinds() {
    return ApplicantKind.values();
  }

  public String getRequestId() {
    return requestId;
  }

  public void setRequestId(String requestId) {
    this.requestId = requestId;
  }

  public Long getItemId() {
    return itemId;
  }

  public void setItemId(Long itemId) {
    this.itemId = itemId;
  }

  public ApplicantKind getApplicantKind() {
    return applicantKind;
  }

  public void setApplicantKind(ApplicantKind applicantKind) {
    this.applicantKind = applicantKind;
  }

  public String getApplicantName() {
    return applicantName;
  }

  public void setApplicantName(String applicantName) {
    this.applicantName = applicantName;
  }

  public String getApplicantCode() {
    return applicantCode;
  }

  public void setApplicantCode(String applicantCode) {
    this.applicantCode = applicantCode;
  }

  public String getContactName() {
    return contactName;
  }

  public void setContactName(String contactName) {
    this.contactName = contactName;
  }

  public String getContactPhone() {
    return contactPhone;
  }

  public void setContactPhone(String contactPhone) {
    this.contactPhone = contactPhone;
  }

  public String getRequest() {
    return request;
  }

  public void setRequest(String request) {
    this.request = request;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public LocalDate getAcceptedOn() {
    return acceptedOn;
  }

  public void setAcceptedOn(LocalDate acceptedOn) {
    this.acceptedOn = acceptedOn;
  }

  public String getSlipNumber() {
    return slipNumber;
  }

  public void setSlipNumber(String slipNumber) {
    this.slipNumber = slipNumber;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Part getSlip() {
    return slip;
  }

  public void setSlip(Part slip) {
    this.slip = slip;
  }
}
