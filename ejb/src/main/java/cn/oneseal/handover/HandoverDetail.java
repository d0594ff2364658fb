package cn.oneseal.handover;

import java.util.List;

/**
 * A handover with its categories.
 *
 * @param row the handover
 * @param clause the clause that moves the item
 * @param entries its categories in order
 */
public record HandoverDetail(HandoverRow row, String clause, List<EntryView> entries) {

  /** Copies the entries. */
  public HandoverDetail {
    entries = List.copyOf(entries);
  }
}
