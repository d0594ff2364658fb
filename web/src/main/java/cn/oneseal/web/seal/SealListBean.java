package cn.oneseal.web.seal;

import cn.oneseal.organization.Body;
import cn.oneseal.seal.NewSeal;
import cn.oneseal.seal.SealAction;
import cn.oneseal.seal.SealKind;
import cn.oneseal.seal.SealRow;
import cn.oneseal.seal.SealService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The seal register. */
@Named("sealList")
@ViewScoped
public class SealListBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient SealService seals;

  private transient List<SealRow> rows = List.of();
  private transient List<Body> bodies = List.of();
  private boolean keeper;
  private Long bodyId;
  private SealKind kind = SealKind.SPECIAL_APPROVAL;
  private String name;
  private String decision;
  private String[] itemIds = {};

  /** Reads the register. */
  @ShowsRefusals
  public void load() {
    rows = seals.list();
    keeper = seals.permittedActions().contains(SealAction.REGISTER);
    bodies = seals.bodies();
    if (bodyId == null && !bodies.isEmpty()) {
      bodyId = bodies.get(0).id();
    }
  }

  /** Registers a seal. */
  @ShowsRefusals
  public String register() {
    List<Long> items =
        kind == SealKind.SPECIAL_APPROVAL
            ? Stream.of(itemIds).map(Long::valueOf).toList()
            : List.of();
    seals.register(new NewSeal(kind, bodyId, name, items, decision));
    Pages.done(Pages.text("sealText", "registered"));
    return "/seal/list?faces-redirect=true";
  }

  /** Returns the items that a special seal of the body can be tied to. */
  public Map<Long, String> getItems() {
    return keeper && bodyId != null && kind == SealKind.SPECIAL_APPROVAL
        ? seals.items(bodyId)
        : Map.of();
  }

  public List<SealRow> getRows() {
    return rows;
  }

  public List<Body> getBodies() {
    return bodies;
  }

  public boolean isKeeper() {
    return keeper;
  }

  public SealKind[] getKinds() {
    return SealKind.values();
  }

  public Long getBodyId() {
    return bodyId;
  }

  public void setBodyId(Long bodyId) {
    this.bodyId = bodyId;
  }

  public SealKind getKind() {
    return kind;
  }

  public void setKind(SealKind kind) {
    this.kind = kind;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDecision() {
    return decision;
  }

  public void setDecision(String decision) {
    this.decision = decision;
  }

  public String[] getItemIds() {
    return itemIds.clone();
  }

  public void setItemIds(String[] itemIds) {
    this.itemIds = itemIds == null ? new String[0] : itemIds.clone();
  }
}
