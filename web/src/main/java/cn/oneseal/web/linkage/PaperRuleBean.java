package cn.oneseal.web.linkage;

import cn.oneseal.linkage.paper.PaperRuleService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Whether an item's results go on paper too, on the item's page. */
@Named("paperRule")
@ViewScoped
public class PaperRuleBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PaperRuleService service;

  private boolean onPaper;
  private LocalDate fromDay;
  private String reason;

  /** Sets it. */
  @ShowsRefusals
  public String set(long itemId) {
    service.set(itemId, onPaper, fromDay, reason);
    Pages.done(Pages.text("linkageText", "done.rule"));
    return "/catalogue/detail?faces-redirect=true&id=" + itemId;
  }

  /** Returns whether an item's results go on paper today. */
  public boolean today(long itemId) {
    return service.onPaper(itemId);
  }

  /** Returns whether the caller sets it. */
  public boolean isMaySet() {
    return service.maySet();
  }

  public boolean isOnPaper() {
    return onPaper;
  }

  public void setOnPaper(boolean entered) {
    onPaper = entered;
  }

  public LocalDate getFromDay() {
    return fromDay;
  }

  public void setFromDay(LocalDate entered) {
    fromDay = entered;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String entered) {
    reason = entered;
  }
}
