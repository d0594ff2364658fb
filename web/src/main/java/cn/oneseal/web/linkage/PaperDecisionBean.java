package cn.oneseal.web.linkage;

import cn.oneseal.linkage.paper.PaperService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** An official sends one result on paper too, on its push's page. */
@Named("paperDecision")
@ViewScoped
public class PaperDecisionBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PaperService service;
  @Inject private PushDetailBean push;

  private String reason;

  /** Decides it. */
  @ShowsRefusals
  public String decide() {
    service.decide(push.getShown().id(), reason);
    Pages.done(Pages.text("linkageText", "done.decided"));
    return "/linkage/paper?faces-redirect=true";
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String entered) {
    reason = entered;
  }
}
