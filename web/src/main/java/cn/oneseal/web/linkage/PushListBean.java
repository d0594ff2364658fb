package cn.oneseal.web.linkage;

import cn.oneseal.linkage.LinkageService;
import cn.oneseal.linkage.PushFilter;
import cn.oneseal.linkage.ResultPush;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.sealing.ledger.ChainCheck;
import cn.oneseal.web.KeyList;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Pushes received and sent. */
@Named("pushList")
@ViewScoped
public class PushListBean extends KeyList<ResultPush> implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient LinkageService linkage;

  private boolean sent;
  private PushFilter.State state;
  private String text;

  /** Shows what was received, to whoever receives; else what was sent. */
  @ShowsRefusals
  public void begin() {
    sent = !linkage.receives();
    first();
  }

  /** Shows what was received. */
  @ShowsRefusals
  public void showReceived() {
    sent = false;
    first();
  }

  /** Shows what was sent. */
  @ShowsRefusals
  public void showSent() {
    sent = true;
    first();
  }

  /** Follows the chain of all that was received. */
  @ShowsRefusals
  public void check() {
    linkage.check();
  }

  /** Returns the last check of the chain, or null before the first. */
  public ChainCheck getLastCheck() {
    return linkage.lastCheck().orElse(null);
  }

  /** Returns what a check found, in words. */
  public String words(ChainCheck check) {
    return check.holds()
        ? Pages.text("linkageText", "check.holds")
        : Pages.text(
            "linkageText",
            "check.broken",
            check.breakAt(),
            Pages.text("linkageText", "finding." + check.finding()));
  }

  /** Returns whether the caller receives pushes. */
  public boolean isReceiver() {
    return linkage.receives();
  }

  /** Returns what may still be to be done with a push. */
  public PushFilter.State[] getStates() {
    return PushFilter.State.values();
  }

  public PushFilter.State getState() {
    return state;
  }

  public void setState(PushFilter.State entered) {
    state = entered;
  }

  public String getText() {
    return text;
  }

  public void setText(String entered) {
    text = entered;
  }

  @Override
  protected KeyPage<ResultPush> fetch(Slice part) {
    PushFilter filter = new PushFilter(state, text);
    return sent ? linkage.sent(filter, part) : linkage.received(filter, part);
  }

  @Override
  protected String key(ResultPush row) {
    return row.id().toString();
  }
}
