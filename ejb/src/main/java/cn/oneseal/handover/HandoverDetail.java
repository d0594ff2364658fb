package cn.oneseal.handover;

import cn.oneseal.organization.Duty;
import java.util.List;
import java.util.Set;

/**
 * A handover with its categories.
 *
 * @param row the handover
 * @param clause the clause that moves the item
 * @param entries its categories in order
 * @param duties those of the caller's duties that open files
 */
public record HandoverDetail(
    HandoverRow row, String clause, List<EntryView> entries, Set<Duty> duties) {

  /** Copies the entries. */
  public HandoverDetail {
    entries = List.copyOf(entries);
    duties = Set.copyOf(duties);
  }

  /** Returns whether the caller may open the files of a category. */
  public boolean opensFiles(HandoverCategory category) {
    return duties.contains(category.filesFor());
  }
}
