package cn.oneseal.web.handover;

import cn.oneseal.handover.CountersignatureService;
import cn.oneseal.handover.EntryView;
import cn.oneseal.handover.HandoverCategory;
import cn.oneseal.handover.HandoverDetail;
import cn.oneseal.handover.HandoverPart;
import cn.oneseal.handover.HandoverService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** One handover with its categories. */
@Named("handoverDetail")
@ViewScoped
public class HandoverDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient HandoverService handovers;
  @Inject private transient CountersignatureService countersignatures;

  private long id;
  private transient HandoverDetail detail;
  private HandoverCategory category = HandoverCategory.ITEM_NAME;
  private Map<String, String> parts = new HashMap<>();
  private String noneReason;
  private String remark;
  private String supersedeReason;

  /** Reads the handover. */
  @ShowsRefusals
  public void load() {
    detail = handovers.detail(id);
  }

  /** Takes a category to act on, with what it has so far. */
  public void choose(HandoverCategory chosen) {
    category = chosen;
    parts = new HashMap<>();
    for (EntryView entry : detail.entries()) {
      if (entry.category().equals(chosen)) {
        entry.latest().parts().forEach((part, text) -> parts.put(part.name(), text));
        noneReason = entry.latest().noneReason();
        remark = entry.latest().remark();
        category = entry.category();
      }
    }
  }

  /** Hands the chosen category over. */
  @ShowsRefusals
  public String handOver() {
    Map<HandoverPart, String> texts = new HashMap<>();
    category.parts().forEach(part -> texts.put(part, parts.get(part.name())));
    handovers.handOver(id, version(), category, texts);
    return done();
  }

  /** Declares the chosen category none. */
  @ShowsRefusals
  public String declareNone() {
    handovers.declareNone(id, version(), category, noneReason);
    return done();
  }

  /** Sends the chosen category back. */
  @ShowsRefusals
  public String sendBack() {
    handovers.sendBack(id, version(), category, remark);
    return done();
  }

  /** Countersigns a category. */
  @ShowsRefusals
  public String countersign(HandoverCategory chosen) {
    countersignatures.countersign(id, version(), chosen);
    return done();
  }

  /** Countersigns all that is handed over. */
  @ShowsRefusals
  public String countersignGiven() {
    countersignatures.countersignGiven(id, version());
    return done();
  }

  /** Opens a new edition of the chosen category. */
  @ShowsRefusals
  public String supersede() {
    countersignatures.supersede(id, version(), category, supersedeReason);
    return done();
  }

  /** Completes the handover today. */
  @ShowsRefusals
  public String complete() {
    countersignatures.complete(id, version());
    return done();
  }

  private int version() {
    return detail.row().version();
  }

  private String done() {
    Pages.done(Pages.text("handoverText", "done"));
    return "/handover/detail?faces-redirect=true&id=" + id;
  }

  public HandoverDetail getDetail() {
    return detail;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public HandoverCategory getCategory() {
    return category;
  }

  public Map<String, String> getParts() {
    return parts;
  }

  public String getNoneReason() {
    return noneReason;
  }

  public void setNoneReason(String noneReason) {
    this.noneReason = noneReason;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getSupersedeReason() {
    return supersedeReason;
  }

  public void setSupersedeReason(String supersedeReason) {
    this.supersedeReason = supersedeReason;
  }
}
