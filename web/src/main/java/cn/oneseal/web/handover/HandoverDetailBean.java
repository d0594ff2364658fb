package cn.oneseal.web.handover;

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

  private long id;
  private transient HandoverDetail detail;
  private HandoverCategory category = HandoverCategory.ITEM_NAME;
  private Map<String, String> parts = new HashMap<>();
  private String noneReason;
  private String remark;

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
      if (entry.category() == chosen) {
        entry.parts().forEach((part, text) -> parts.put(part.name(), text));
        noneReason = entry.noneReason();
        remark = entry.remark();
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
    handovers.countersign(id, version(), chosen);
    return done();
  }

  /** Countersigns all that is handed over. */
  @ShowsRefusals
  public String countersignGiven() {
    handovers.countersignGiven(id, version());
    return done();
  }

  /** Completes the handover today. */
  @ShowsRefusals
  public String complete() {
    handovers.complete(id, version());
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
}
