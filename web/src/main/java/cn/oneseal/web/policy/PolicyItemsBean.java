package cn.oneseal.web.policy;

import cn.oneseal.policy.AffectedItem;
import cn.oneseal.policy.FoundItem;
import cn.oneseal.policy.PolicyService;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The choice of the items that a document affects: searched for, then chosen. */
@Named("policyItems")
@ViewScoped
public class PolicyItemsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PolicyService policies;

  private final ArrayList<Chosen> chosen = new ArrayList<>();
  private ArrayList<FoundItem> found = new ArrayList<>();
  private String words;
  private String searched;

  /**
   * A chosen item.
   *
   * @param item what is pushed of it
   * @param name its name
   */
  public record Chosen(AffectedItem item, String name) implements Serializable {}

  /** Searches names and legal bases. */
  @ShowsRefusals
  public void search() {
    found = new ArrayList<>(policies.search(words));
    searched = words.strip();
  }

  /** Chooses an item; by its name it is named, by anything else it was found. */
  public void choose(FoundItem item) {
    boolean named = item.place() == FoundItem.Place.NAME;
    choose(new AffectedItem(item.itemId(), named ? null : searched), item.name());
  }

  /** Chooses all that were found. */
  public void chooseAll() {
    found.forEach(this::choose);
  }

  void choose(AffectedItem item, String name) {
    if (chosen.stream().noneMatch(one -> one.item().itemId() == item.itemId())) {
      chosen.add(new Chosen(item, name));
    }
  }

  /** Takes an item away again. */
  public void remove(Chosen one) {
    chosen.remove(one);
  }

  /** Returns whether an item is chosen. */
  public boolean has(FoundItem item) {
    return chosen.stream().anyMatch(one -> one.item().itemId() == item.itemId());
  }

  List<AffectedItem> items() {
    return chosen.stream().map(Chosen::item).toList();
  }

  /** Returns the items chosen. */
  public List<Chosen> getChosen() {
    return chosen;
  }

  /** Returns the items found. */
  public List<FoundItem> getFound() {
    return found;
  }

  /** Returns whether somebody has searched. */
  public boolean isSearched() {
    return searched != null;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String entered) {
    words = entered;
  }
}
