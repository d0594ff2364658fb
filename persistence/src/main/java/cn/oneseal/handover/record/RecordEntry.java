package cn.oneseal.handover.record;

import cn.oneseal.handover.HandoverCategory;
import cn.oneseal.handover.HandoverFileLine;
import cn.oneseal.handover.HandoverPart;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An edition of a category in the record.
 *
 * @param id the edition
 * @param category the category
 * @param edition its number, the first being 1
 * @param superseded whether a later edition is there
 * @param state COUNTERSIGNED, or how far it is
 * @param noneReason why there is nothing to hand over, or null
 * @param remark why it was sent back, or null
 * @param parts its texts
 * @param rows its rows
 * @param files its files
 * @param returns how often it was sent back and why, the first first
 * @param handedOverBy who handed it over, or null
 * @param handedOverAt when, or null
 * @param countersignedBy who countersigned it, or null
 * @param countersignedAt when, or null
 * @param reason why it supersedes the edition before, or null
 * @param openedBy who opened it to supersede the one before, or null
 * @param openedAt when, or null
 */
public record RecordEntry(
    long id,
    HandoverCategory category,
    int edition,
    boolean superseded,
    String state,
    String noneReason,
    String remark,
    Map<HandoverPart, String> parts,
    List<RecordRow> rows,
    List<HandoverFileLine> files,
    List<RecordReturn> returns,
    String handedOverBy,
    Instant handedOverAt,
    String countersignedBy,
    Instant countersignedAt,
    String reason,
    String openedBy,
    Instant openedAt) {

  /** Copies the collections. */
  public RecordEntry {
    parts = Map.copyOf(parts);
    rows = List.copyOf(rows);
    files = List.copyOf(files);
    returns = List.copyOf(returns);
  }
}
