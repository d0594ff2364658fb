package cn.oneseal.web.casefile;

import cn.oneseal.casefile.CaseDetail;
import cn.oneseal.casefile.CaseIssuing;
import cn.oneseal.casefile.CaseReading;
import cn.oneseal.casefile.CaseService;
import cn.oneseal.casefile.Grant;
import cn.oneseal.casefile.Outcome;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** One case; every act names the version that this page showed. */
@Named("caseDetail")
@ViewScoped
public class CaseDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient CaseService cases;
  @Inject private transient CaseIssuing issuing;
  @Inject private transient CaseReading reading;

  private CaseDetail shown;
  private Long id;
  private String opinion;
  private Outcome outcome;
  private String reason;
  private String granted;
  private String conditions;
  private LocalDate validFrom;
  private LocalDate validUntil;
  private String note;

  /** Loads the case. */
  @ShowsRefusals
  public void load() {
    if (id == null) {
      throw Refusal.of("not-found", "case");
    }
    shown = reading.detail(id);
  }

  /** Does what its button says: review. */
  @ShowsRefusals
  public String review() {
    cases.review(id, shown.version(), opinion);
    return done("done.reviewed");
  }

  /** Does what its button says: resolve. */
  @ShowsRefusals
  public String resolve() {
    cases.resolve(
        id,
        shown.version(),
        outcome,
        reason,
        new Grant(granted, conditions, validFrom, validUntil));
    return done("done.resolved");
  }

  /** Does what its button says: issue. */
  @ShowsRefusals
  public String issue() {
    issuing.issue(id, shown.version());
    return done("done.issued");
  }

  /** Does what its button says: advise. */
  @ShowsRefusals
  public String advise() {
    cases.advise(id, note);
    return done("done.advised");
  }

  private String done(String key) {
    Pages.done(Pages.text("casefileText", key));
    return "/casefile/detail.xhtml?faces-redirect=true&id=" + id;
  }

  /** Returns the case shown, or null. */
  public CaseDetail getShown() {
    return shown;
  }

  /** Returns the outcomes to choose from. */
  public Outcome[] getOutcomes() {
    return Outcome.values();
  }

  /** Returns the case asked for. */
  public Long getId() {
    return id;
  }

  /** Takes the case asked for. */
  public void setId(Long entered) {
    id = entered;
  }

  /** Returns the opinion. */
  public String getOpinion() {
    return opinion;
  }

  /** Takes the opinion. */
  public void setOpinion(String entered) {
    opinion = entered;
  }

  /** Returns the outcome. */
  public Outcome getOutcome() {
    return outcome;
  }

  /** Takes the outcome. */
  public void setOutcome(Outcome entered) {
    outcome = entered;
  }

  /** Returns the reason. */
  public String getReason() {
    return reason;
  }

  /** Takes the reason. */
  public void setReason(String entered) {
    reason = entered;
  }

  /** Returns what is granted. */
  public String getGranted() {
    return granted;
  }

  /** Takes what is granted. */
  public void setGranted(String entered) {
    granted = entered;
  }

  /** Returns the conditions. */
  public String getConditions() {
    return conditions;
  }

  /** Takes the conditions. */
  public void setConditions(String entered) {
    conditions = entered;
  }

  /** Returns the first day of validity. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Takes the first day of validity. */
  public void setValidFrom(LocalDate entered) {
    validFrom = entered;
  }

  /** Returns the last day of validity. */
  public LocalDate getValidUntil() {
    return validUntil;
  }

  /** Takes the last day of validity. */
  public void setValidUntil(LocalDate entered) {
    validUntil = entered;
  }

  /** Returns the advice. */
  public String getNote() {
    return note;
  }

  /** Takes the advice. */
  public void setNote(String entered) {
    note = entered;
  }
}
