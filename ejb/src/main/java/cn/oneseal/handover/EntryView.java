package cn.oneseal.handover;

import cn.oneseal.handover.record.RecordEntry;
import cn.oneseal.handover.register.RegisterKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A category as the page shows it.
 *
 * @param latest its latest edition
 * @param earlier the editions that it supersedes, the last of them first
 */
public record EntryView(RecordEntry latest, List<RecordEntry> earlier) {

  /** Copies the editions. */
  public EntryView {
    earlier = List.copyOf(earlier);
  }

  /** Puts editions, in order of category and number, together by category. */
  static List<EntryView> of(List<RecordEntry> editions) {
    List<EntryView> views = new ArrayList<>();
    List<RecordEntry> earlier = new ArrayList<>();
    for (RecordEntry edition : editions) {
      if (edition.superseded()) {
        earlier.add(0, edition);
      } else {
        views.add(new EntryView(edition, earlier));
        earlier.clear();
      }
    }
    return views;
  }

  /** Returns the category. */
  public HandoverCategory category() {
    return latest.category();
  }

  /** Returns one word for the state: COUNTERSIGNED, or the state itself. */
  public String status() {
    return latest.state();
  }

  /** Returns whether nothing of it can change but by a new edition. */
  public boolean countersigned() {
    return "COUNTERSIGNED".equals(latest.state());
  }

  /** Returns whether it waits for countersignature. */
  public boolean given() {
    return EntryState.HANDED_OVER.name().equals(latest.state())
        || EntryState.NONE.name().equals(latest.state());
  }

  /** Returns whether the giving body has to act. */
  public boolean waitsForGiver() {
    return !given() && !countersigned();
  }

  /** Returns whether it has lists. */
  public boolean listed() {
    return !RegisterKind.of(category()).isEmpty();
  }
}
