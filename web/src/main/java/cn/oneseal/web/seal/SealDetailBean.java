package cn.oneseal.web.seal;

import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.seal.SealDetail;
import cn.oneseal.seal.SealLedgerService;
import cn.oneseal.seal.SealService;
import cn.oneseal.seal.SealUseLine;
import cn.oneseal.sealing.ElectronicSeals;
import cn.oneseal.sealing.OfficialForms;
import cn.oneseal.web.KeyList;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One seal with its life and its ledger. */
@Named("sealDetail")
@ViewScoped
public class SealDetailBean extends KeyList<SealUseLine> implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient SealService seals;
  @Inject private transient SealLedgerService ledger;
  @Inject private transient ElectronicSeals electronicSeals;
  @Inject private transient OfficialForms officialForms;

  private long id;
  private transient SealDetail detail;
  private transient List<ElectronicSeals.Line> forms = List.of();
  private String decision;
  private String sealIdentifier;

  /** Reads the seal and the newest lines of its ledger. */
  @ShowsRefusals
  public void load() {
    detail = seals.detail(id);
    forms = electronicSeals.of(id);
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

  /** Registers the electronic seal that an official authority made. */
  @ShowsRefusals
  public String registerOfficial() {
    officialForms.register(id, sealIdentifier);
    Pages.done(Pages.text("sealText", "official.registered"));
    return "/seal/detail?faces-redirect=true&id=" + id;
  }

  public SealDetail getDetail() {
    return detail;
  }

  /** Returns the electronic forms, the newest first. */
  public List<ElectronicSeals.Line> getForms() {
    return forms;
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

  public String getSealIdentifier() {
    return sealIdentifier;
  }

  public void setSealIdentifier(String entered) {
    sealIdentifier = entered;
  }
}
