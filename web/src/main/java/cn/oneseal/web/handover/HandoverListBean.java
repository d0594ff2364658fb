package cn.oneseal.web.handover;

import cn.oneseal.handover.HandoverAction;
import cn.oneseal.handover.HandoverCategory;
import cn.oneseal.handover.HandoverOutcome;
import cn.oneseal.handover.HandoverPart;
import cn.oneseal.handover.HandoverProgress;
import cn.oneseal.handover.HandoverRow;
import cn.oneseal.handover.HandoverSelectionService;
import cn.oneseal.handover.HandoverService;
import cn.oneseal.handover.SelectedHandover;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The matrix of handovers, and one act on several of them. */
@Named("handoverList")
@ViewScoped
public class HandoverListBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient HandoverService handovers;
  @Inject private transient HandoverSelectionService selection;
  @Inject private transient HandoverFilterBean filter;

  private transient List<HandoverRow> all = List.of();
  private transient List<HandoverRow> selected = new ArrayList<>();
  private HandoverCategory category = HandoverCategory.ITEM_NAME;
  private Map<String, String> parts = new HashMap<>();
  private String noneReason;
  private Long copyFrom;

  /** Reads the handovers of the caller's body. */
  @ShowsRefusals
  public void load() {
    all = handovers.list(filter.filter());
    selected = new ArrayList<>();
  }

  /** Hands the chosen category over for the selected items. */
  @ShowsRefusals
  public void handOver() {
    Map<HandoverPart, String> texts = new HashMap<>();
    category.parts().forEach(part -> texts.put(part, parts.get(part.name())));
    show(selection.handOver(chosen(), category, texts));
  }

  /** Declares everything still missing none for the selected items. */
  @ShowsRefusals
  public void declareMissingNone() {
    show(selection.declareMissingNone(chosen(), noneReason));
  }

  /** Copies another item's parts to the selected items. */
  @ShowsRefusals
  public void copy() {
    show(selection.copyFrom(chosen(), copyFrom));
  }

  /** Countersigns all that is handed over on the selected items. */
  @ShowsRefusals
  public void countersign() {
    show(selection.countersignGiven(chosen()));
  }

  /** Completes the selected handovers. */
  @ShowsRefusals
  public void complete() {
    show(selection.complete(chosen()));
  }

  private List<SelectedHandover> chosen() {
    return selected.stream()
        .map(row -> new SelectedHandover(row.id(), row.version(), row.itemName()))
        .toList();
  }

  private void show(List<HandoverOutcome> outcomes) {
    long done = outcomes.stream().filter(HandoverOutcome::done).count();
    if (done > 0) {
      Pages.done(Pages.text("handoverText", "done-items", done));
    }
    outcomes.stream()
        .filter(outcome -> !outcome.done())
        .forEach(
            outcome ->
                Pages.error(
                    outcome.itemName() + " – " + outcome.refusal().message(Pages.locale())));
    load();
  }

  /** Returns whether the caller may do this with any of the handovers. */
  public boolean permits(HandoverAction action) {
    return all.stream().anyMatch(row -> row.permits(action));
  }

  /** Returns how far each giving body is. */
  public List<HandoverProgress> getProgress() {
    return HandoverProgress.of(all);
  }

  /** Returns the handovers shown. */
  public List<HandoverRow> getAll() {
    return all;
  }

  /** Returns the categories of what is shown: the ten in the notice's order, then others. */
  public List<HandoverCategory> getCategories() {
    return categories(all);
  }

  /** Returns the records there are: one of all that each department gives in a batch. */
  public List<GivenRecord> getGiven() {
    return all.stream()
        .map(row -> new GivenRecord(row.batch(), row.fromBodyCode(), row.fromBodyName()))
        .distinct()
        .toList();
  }

  /**
   * The record of all that a department gives in a batch.
   *
   * @param batch the batch's number
   * @param bodyCode the giving body's code
   * @param bodyName the giving body
   */
  public record GivenRecord(int batch, String bodyCode, String bodyName) {}

  static List<HandoverCategory> categories(List<HandoverRow> rows) {
    return Stream.concat(
            HandoverCategory.STANDARD.stream(),
            rows.stream().flatMap(row -> row.statuses().keySet().stream()))
        .distinct()
        .sorted()
        .toList();
  }

  public List<HandoverRow> getSelected() {
    return selected;
  }

  public void setSelected(List<HandoverRow> selected) {
    this.selected = selected == null ? new ArrayList<>() : selected;
  }

  public HandoverCategory getCategory() {
    return category;
  }

  public void setCategory(HandoverCategory category) {
    this.category = category;
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

  public Long getCopyFrom() {
    return copyFrom;
  }

  public void setCopyFrom(Long copyFrom) {
    this.copyFrom = copyFrom;
  }
}
