package cn.oneseal.handover;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A category as the page shows it.
 *
 * @param category the category
 * @param state how far it is
 * @param countersigned whether it is fixed
 * @param noneReason why there is nothing, or null
 * @param parts the texts
 * @param remark why it was sent back, or null
 * @param handedOverBy who handed it over, or null
 * @param handedOverAt when, or null
 * @param countersignedBy who countersigned, or null
 * @param countersignedAt when, or null
 * @param files its files
 */
public record EntryView(
    HandoverCategory category,
    EntryState state,
    boolean countersigned,
    String noneReason,
    Map<HandoverPart, String> parts,
    String remark,
    String handedOverBy,
    Instant handedOverAt,
    String countersignedBy,
    Instant countersignedAt,
    List<HandoverFileLine> files) {

  /** Copies the collections. */
  public EntryView {
    parts = Map.copyOf(parts);
    files = List.copyOf(files);
  }

  /** Returns one word for the state: COUNTERSIGNED, or the state itself. */
  public String status() {
    return countersigned ? "COUNTERSIGNED" : state.name();
  }

  /** Returns whether it waits for countersignature. */
  public boolean given() {
    return !countersigned && (state == EntryState.HANDED_OVER || state == EntryState.NONE);
  }
}
