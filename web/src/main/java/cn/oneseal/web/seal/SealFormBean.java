package cn.oneseal.web.seal;

import cn.oneseal.organization.Body;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.seal.NewSeal;
import cn.oneseal.seal.SealAction;
import cn.oneseal.seal.SealKind;
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

/** The form that registers a seal. */
@Named("sealForm")
@ViewScoped
public class SealFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient SealService seals;

  private transient List<Body> bodies = List.of();
  private Long bodyId;
  private SealKind kind = SealKind.SPECIAL_APPROVAL;
  private String name;
  private String decision;
  private String[] itemIds = {};
  private final FilingEntry filing = new FilingEntry();

  /** Reads the bodies whose register the caller keeps. */
  @ShowsRefusals
  public void load() {
    if (!seals.permittedActions().contains(SealAction.REGISTER)) {
      throw Refusal.of("not-permitted", "#duty.SEAL_CUSTODIAN");
    }
    bodies = seals.bodies();
    bodyId = bodies.get(0).id();
  }

  /** Registers the seal. */
  @ShowsRefusals
  public String register() {
    List<Long> items =
        kind == SealKind.SPECIAL_APPROVAL
            ? Stream.of(itemIds).map(Long::valueOf).toList()
            : List.of();
    long id = seals.register(new NewSeal(kind, bodyId, name, filing.entered(), items, decision));
    Pages.done(Pages.text("sealText", "registered"));
    return "/seal/detail?faces-redirect=true&id=" + id;
  }

  /** Returns the items that a special seal of the body can be tied to. */
  public Map<Long, String> getItems() {
    return bodyId != null && kind == SealKind.SPECIAL_APPROVAL ? seals.items(bodyId) : Map.of();
  }

  public FilingEntry getFiling() {
    return filing;
  }

  public List<Body> getBodies() {
    return bodies;
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
