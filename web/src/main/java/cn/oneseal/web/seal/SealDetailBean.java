package cn.oneseal.web.seal;

import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.seal.SealDetail;
import cn.oneseal.seal.SealLedgerService;
import cn.oneseal.seal.SealService;
import cn.oneseal.seal.SealUseLine;
import cn.oneseal.web.KeyList;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One seal with its life and its ledger. */
@Named("sealDetail")
@ViewScoped
public class SealDetailBean extends KeyList<SealUseLine> implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient SealService seals;
  @Inject private transient SealLedgerService ledger;

  private long id;
  private transient SealDetail detail;
  private String decision;

  /** Reads the seal and the newest lines of its ledger. */
  @ShowsRefusals
  public void load() {
    detail = seals.detail(id);
    first();
  }

  @Override
  protected KeyPage<SealUseLine> fetch(Slice part) {
    return ledger.uses(id, part);
  }

  @Override
  protected String key(SealUseLine row) {
    return Long.toString(row.id());
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
