package cn.oneseal.web.inflight;

import cn.oneseal.inflight.BackDatedDetail;
import cn.oneseal.inflight.BackDatedReading;
import cn.oneseal.inflight.BackDatedService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One acceptance entered later, and the other side's answer. */
@Named("backDated")
@ViewScoped
public class BackDatedBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient BackDatedService acceptances;
  @Inject private transient BackDatedReading reading;

  private transient BackDatedDetail shown;
  private Long id;
  private int version;
  private String refusal;

  /** Loads it. */
  @ShowsRefusals
  public void load() {
    if (id == null) {
      throw Refusal.of("not-found", "acceptance");
    }
    shown = reading.detail(id);
    version = shown.entry().version();
  }

  /** Countersigns it. */
  @ShowsRefusals
  public String countersign() {
    acceptances.countersign(id, version);
    return done("done.countersigned");
  }

  /** Refuses it. */
  @ShowsRefusals
  public String refuse() {
    acceptances.refuse(id, version, refusal);
    return done("done.refused");
  }

  private String done(String key) {
    Pages.done(Pages.text("inflightText", key));
    return "/inflight/acceptance.xhtml?faces-redirect=true&id=" + id;
  }

  /** Returns what is shown, or null. */
  public BackDatedDetail getShown() {
    if (shown == null && id != null && version > 0) {
      shown = reading.detail(id);
    }
    return shown;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getRefusal() {
    return refusal;
  }

  public void setRefusal(String refusal) {
    this.refusal = refusal;
  }
}
