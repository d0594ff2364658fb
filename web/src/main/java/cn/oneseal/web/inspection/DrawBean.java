package cn.oneseal.web.inspection;

import cn.oneseal.inspection.draw.DrawRecord;
import cn.oneseal.inspection.draw.Nonce;
import cn.oneseal.inspection.draw.Roster;
import cn.oneseal.inspection.plan.DrawRound;
import cn.oneseal.inspection.plan.DrawService;
import cn.oneseal.inspection.plan.PlanDetail;
import cn.oneseal.inspection.plan.PlanService;
import cn.oneseal.inspection.plan.RecusalForm;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.LocalDate;

/** One plan with its draws. */
@Named("drawDetail")
@ViewScoped
public class DrawBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PlanService plans;
  @Inject private transient DrawService draws;

  private transient PlanDetail detail;
  private Long id;
  private String commitment;
  private String made;
  private LocalDate revealBy;
  private String nonce;
  private String again;
  private Long inspector;
  private Long target;
  private String reason;

  /** Loads the plan. */
  @ShowsRefusals
  public void load() {
    if (id == null) {
      throw Refusal.of("not-found", "inspection-plan");
    }
    detail = plans.detail(id);
  }

  /** Makes a nonce, shows it this once and enters its commitment; the nonce is kept nowhere. */
  public void makeNonce() {
    made = Nonce.make(new SecureRandom());
    commitment = Nonce.commitment(made);
  }

  /** Records the commitment. */
  @ShowsRefusals
  public String commit() {
    draws.commit(id, commitment);
    return done("draw.committed");
  }

  /** Freezes the roster. */
  @ShowsRefusals
  public String freeze() {
    draws.freeze(id, revealBy);
    return done("draw.frozen");
  }

  /** Reveals. */
  @ShowsRefusals
  public String reveal() {
    draws.reveal(id, nonce);
    return done("draw.revealed");
  }

  /** Has the draw held again. */
  @ShowsRefusals
  public String drawAgain() {
    draws.again(id, again);
    return done("draw.again");
  }

  /** Records a recusal. */
  @ShowsRefusals
  public String recuse() {
    plans.recuse(id, new RecusalForm(inspector, target, reason));
    return done("recusal.recorded");
  }

  /** Gives the record of a draw. */
  @ShowsRefusals
  public void record(long drawId) throws IOException {
    Pages.download(draws.record(id, drawId));
  }

  private String done(String key) {
    Pages.done(Pages.text("inspectionText", key));
    return "/inspection/draw?faces-redirect=true&id=" + id;
  }

  /** Returns the roster that a draw froze, or null. */
  public Roster roster(DrawRound round) {
    return round.roster() == null ? null : DrawRecord.roster(round.roster());
  }

  /** Returns the plan, read anew where a postback lost it. */
  public PlanDetail getDetail() {
    if (detail == null && id != null) {
      load();
    }
    return detail;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long entered) {
    id = entered;
  }

  public String getCommitment() {
    return commitment;
  }

  public void setCommitment(String entered) {
    commitment = entered;
  }

  public String getMade() {
    return made;
  }

  public LocalDate getRevealBy() {
    return revealBy;
  }

  public void setRevealBy(LocalDate entered) {
    revealBy = entered;
  }

  public String getNonce() {
    return nonce;
  }

  public void setNonce(String entered) {
    nonce = entered;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String entered) {
    again = entered;
  }

  public Long getInspector() {
    return inspector;
  }

  public void setInspector(Long entered) {
    inspector = entered;
  }

  public Long getTarget() {
    return target;
  }

  public void setTarget(Long entered) {
    target = entered;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String entered) {
    reason = entered;
  }
}
