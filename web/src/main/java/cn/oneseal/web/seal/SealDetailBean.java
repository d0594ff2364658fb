package cn.oneseal.web.seal;

import cn.oneseal.seal.SealAction;
import cn.oneseal.seal.SealDetail;
import cn.oneseal.seal.SealService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One seal with its uses. */
@Named("sealDetail")
@ViewScoped
public class SealDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient SealService seals;

  private long id;
  private transient SealDetail detail;
  private boolean abolishable;
  private String decision;

  /** Reads the seal. */
  @ShowsRefusals
  public void load() {
    detail = seals.detail(id);
    abolishable = seals.permittedActions(id).contains(SealAction.ABOLISH);
  }

  /** Abolishes the seal with effect from the end of today. */
  @ShowsRefusals
  public String abolish() {
    seals.abolish(id, detail.row().version(), decision);
    Pages.done(Pages.text("sealText", "abolished"));
    return "/seal/detail?faces-redirect=true&id=" + id;
  }

  public SealDetail getDetail() {
    return detail;
  }

  public boolean isAbolishable() {
    return abolishable;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getDecision() {
    return decision;
  }

  public void setDecision(String decision) {
    this.decision = decision;
  }
}
