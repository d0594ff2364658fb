package cn.oneseal.web.seal;

import cn.oneseal.seal.SealAction;
import cn.oneseal.seal.SealCustodyService;
import cn.oneseal.seal.SealKind;
import cn.oneseal.seal.SealRow;
import cn.oneseal.seal.SealService;
import cn.oneseal.seal.SealState;
import cn.oneseal.seal.SealTerms;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** The seal register, filtered; and the terms of custody. */
@Named("sealList")
@ViewScoped
public class SealListBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient SealService seals;
  @Inject private transient SealCustodyService custody;

  private transient List<SealRow> all = List.of();
  private Set<SealAction> permitted = Set.of();
  private SealKind kind;
  private SealState state;
  private String body;
  private boolean gaps;
  private Integer deliveryDays;
  private Integer disposalDays;

  /** Reads the register. */
  @ShowsRefusals
  public void load() {
    all = seals.list();
    permitted = seals.permittedActions();
    SealTerms terms = custody.terms();
    deliveryDays = terms.deliveryDays();
    disposalDays = terms.disposalDays();
  }

  /** Sets the terms of custody. */
  @ShowsRefusals
  public String setTerms() {
    custody.setTerms(deliveryDays, disposalDays);
    Pages.done(Pages.text("sealText", "terms.set"));
    return "/seal/list?faces-redirect=true";
  }

  /** Returns the seals that pass the filter. */
  public List<SealRow> getRows() {
    return all.stream()
        .filter(row -> kind == null || row.kind() == kind)
        .filter(row -> state == null || row.state() == state)
        .filter(row -> body == null || row.bodyName().equals(body))
        .filter(row -> !gaps || row.custodyOverdue() || !row.impression())
        .toList();
  }

  /** Returns the bodies to filter by. */
  public List<String> getBodies() {
    return all.stream().map(SealRow::bodyName).distinct().toList();
  }

  /** Returns how many abolished seals are overdue. */
  public long getOverdue() {
    return all.stream().filter(SealRow::custodyOverdue).count();
  }

  /** Returns how many seals lack their impression. */
  public long getWithoutImpression() {
    return all.stream().filter(row -> !row.impression()).count();
  }

  /** Returns whether the caller may do this in the register. */
  public boolean permits(String action) {
    return permitted.contains(SealAction.valueOf(action));
  }

  public SealKind[] getKinds() {
    return SealKind.values();
  }

  public SealState[] getStates() {
    return SealState.values();
  }

  public SealKind getKind() {
    return kind;
  }

  public void setKind(SealKind kind) {
    this.kind = kind;
  }

  public SealState getState() {
    return state;
  }

  public void setState(SealState state) {
    this.state = state;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public boolean isGaps() {
    return gaps;
  }

  public void setGaps(boolean gaps) {
    this.gaps = gaps;
  }

  public Integer getDeliveryDays() {
    return deliveryDays;
  }

  public void setDeliveryDays(Integer deliveryDays) {
    this.deliveryDays = deliveryDays;
  }

  public Integer getDisposalDays() {
    return disposalDays;
  }

  public void setDisposalDays(Integer disposalDays) {
    this.disposalDays = disposalDays;
  }
}
