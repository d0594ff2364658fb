package cn.oneseal.web.catalogue;

import cn.oneseal.catalogue.guide.GuideComparison;
import cn.oneseal.catalogue.guide.GuidePair;
import cn.oneseal.catalogue.guide.GuideService;
import cn.oneseal.catalogue.guide.GuideVersions;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Two versions of a guide side by side. */
@Named("guideCompare")
@ViewScoped
public class GuideCompareBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How the address names the draft, which has no number yet. */
  private static final String DRAFT = "draft";

  @Inject private transient GuideService guides;

  private long item;
  private String left;
  private String right;
  private boolean all;
  private transient GuidePair pair;
  private transient GuideVersions versions;

  /** Compares what the address names; by itself the newest version with the one before. */
  @ShowsRefusals
  public void load() {
    versions = guides.versions(item);
    List<String> names = getNames();
    if (names.isEmpty()) {
      throw Refusal.of("not-found", item);
    }
    right = names.contains(right) ? right : names.get(0);
    left = names.contains(left) ? left : names.get(Math.min(1, names.size() - 1));
    pair = guides.compare(item, edition(left), edition(right));
  }

  private static Integer edition(String name) {
    return name.equals(DRAFT) ? null : Integer.valueOf(name);
  }

  /** Returns the names of the versions, the newest first. */
  public List<String> getNames() {
    List<String> names = new ArrayList<>();
    if (versions.draft()) {
      names.add(DRAFT);
    }
    versions.editions().forEach(edition -> names.add(edition.toString()));
    return names;
  }

  /** Returns the lines shown: those that differ, or all. */
  public List<GuideComparison.Line> getLines() {
    return pair.lines().stream().filter(line -> all || line.differs()).toList();
  }

  /** Returns how many lines differ. */
  public long getDifferences() {
    return pair.lines().stream().filter(GuideComparison.Line::differs).count();
  }

  public String getItemName() {
    return pair == null ? "" : pair.itemName();
  }

  public long getItem() {
    return item;
  }

  public void setItem(long entered) {
    item = entered;
  }

  public String getLeft() {
    return left;
  }

  public void setLeft(String entered) {
    left = entered;
  }

  public String getRight() {
    return right;
  }

  public void setRight(String entered) {
    right = entered;
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean entered) {
    all = entered;
  }
}
