package cn.oneseal.web.sealing;

import cn.oneseal.sealing.ledger.ChainCheck;
import cn.oneseal.sealing.ledger.LedgerAnchor;
import cn.oneseal.sealing.ledger.LedgerService;
import cn.oneseal.sealing.ledger.LedgerState;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The chain of all seal uses: what it is, what holds it, what its checks found. */
@Named("ledger")
@ViewScoped
public class LedgerBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient LedgerService ledger;

  private transient LedgerState state;
  private transient List<LedgerAnchor> anchors = List.of();
  private transient List<ChainCheck> checks = List.of();

  /** Reads the chain. */
  @ShowsRefusals
  public void load() {
    state = ledger.state();
    anchors = ledger.anchors();
    checks = ledger.checks();
  }

  /** Follows the whole chain now. */
  @ShowsRefusals
  public void check() {
    ChainCheck found = ledger.check();
    load();
    if (found.holds()) {
      Pages.here(Pages.text("sealingText", "check.holds", found.positions()));
    } else {
      String text = Pages.text("sealingText", "check.broken", found.breakAt(), words(found));
      FacesContext.getCurrentInstance()
          .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
  }

  /** Returns what a check found, in words. */
  public String words(ChainCheck check) {
    return check.finding() == null ? "" : Pages.text("sealingText", "finding." + check.finding());
  }

  public LedgerState getState() {
    return state;
  }

  public List<LedgerAnchor> getAnchors() {
    return anchors;
  }

  public List<ChainCheck> getChecks() {
    return checks;
  }
}
