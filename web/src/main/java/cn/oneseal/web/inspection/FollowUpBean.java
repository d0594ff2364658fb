package cn.oneseal.web.inspection;

import cn.oneseal.inspection.followup.FollowUpDetail;
import cn.oneseal.inspection.followup.FollowUpService;
import cn.oneseal.inspection.followup.PutRightOrder;
import cn.oneseal.inspection.followup.Recheck;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** What follows a visit, on the page of its record. */
@Named("followUp")
@ViewScoped
public class FollowUpBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient FollowUpService service;
  @Inject private VisitBean visit;

  private transient FollowUpDetail detail;
  private LocalDate dueOn;
  private String demands;
  private LocalDate checkedOn;
  private boolean putRight;
  private String finding;
  private String facts;

  /** Returns what followed, read anew where a postback lost it. */
  public FollowUpDetail getDetail() {
    if (detail == null && visit.getId() != null) {
      detail = service.detail(visit.getId());
    }
    return detail;
  }

  /** Orders to put right. */
  @ShowsRefusals
  public String order() {
    service.order(visit.getId(), new PutRightOrder(demands, dueOn));
    return done("order.given");
  }

  /** Records a re-check. */
  @ShowsRefusals
  public String recheck() {
    service.recheck(visit.getId(), new Recheck(checkedOn, putRight, finding));
    return done("recheck.recorded");
  }

  /** Proposes to revoke. */
  @ShowsRefusals
  public String propose() {
    service.propose(visit.getId(), facts);
    return done("proposal.sent");
  }

  private String done(String key) {
    Pages.done(Pages.text("inspectionText", key));
    return "/inspection/visit?faces-redirect=true&id=" + visit.getId();
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate entered) {
    dueOn = entered;
  }

  public String getDemands() {
    return demands;
  }

  public void setDemands(String entered) {
    demands = entered;
  }

  public LocalDate getCheckedOn() {
    return checkedOn;
  }

  public void setCheckedOn(LocalDate entered) {
    checkedOn = entered;
  }

  public boolean isPutRight() {
    return putRight;
  }

  public void setPutRight(boolean entered) {
    putRight = entered;
  }

  public String getFinding() {
    return finding;
  }

  public void setFinding(String entered) {
    finding = entered;
  }

  public String getFacts() {
    return facts;
  }

  public void setFacts(String entered) {
    facts = entered;
  }
}
