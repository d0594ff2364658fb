package cn.oneseal.web.casefile;

import cn.oneseal.casefile.CaseDetail;
import cn.oneseal.casefile.CaseReading;
import cn.oneseal.casefile.CaseService;
import cn.oneseal.casefile.Outcome;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One case; every act names the version that this page showed. */
@Named("caseDetail")
@ViewScoped
public class CaseDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient CaseService cases;
  @Inject private transient CaseReading reading;

  private CaseDetail shown;
  private Long id;
  private String opinion;
  private Outcome outcome;
  private String reason;
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
    cases.resolve(id, shown.version(), outcome, reason);
    return done("done.resolved");
  }

  /** Does what its button says: issue. */
  @ShowsRefusals
  public String issue() {
    cases.issue(id, shown.version());
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

  /** Returns the advice. */
  public String getNote() {
    return note;
  }

  /** Takes the advice. */
  public void setNote(String entered) {
    note = entered;
  }
}
