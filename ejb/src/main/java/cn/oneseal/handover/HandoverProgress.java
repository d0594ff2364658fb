package cn.oneseal.handover;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the handovers of one giving body, or of all together, are (R8, 二（二）).
 *
 * @param bodyName the giving body, or null for all together
 * @param items how many items it gives
 * @param completed how many are handed over
 * @param categories how many categories there are
 * @param countersigned how many of them are countersigned
 * @param overdue how many items are overdue
 */
public record HandoverProgress(
    String bodyName,
    long items,
    long completed,
    long categories,
    long countersigned,
    long overdue) {

  /**
   * Returns the progress of each giving body in the order given, then of all together; not counting
   * what is withdrawn.
   */
  public static List<HandoverProgress> of(List<HandoverRow> all) {
    List<HandoverRow> rows = all.stream().filter(row -> row.withdrawnOn() == null).toList();
    List<HandoverProgress> progress = new ArrayList<>();
    rows.stream()
        .map(HandoverRow::fromBodyName)
        .distinct()
        .forEach(
            name ->
                progress.add(
                    of(name, rows.stream().filter(r -> r.fromBodyName().equals(name)).toList())));
    if (progress.size() > 1) {
      progress.add(of(null, rows));
    }
    return progress;
  }

  private static HandoverProgress of(String name, List<HandoverRow> rows) {
    return new HandoverProgress(
        name,
        rows.size(),
        rows.stream().filter(row -> row.completedOn() != null).count(),
        rows.stream().mapToLong(row -> row.statuses().size()).sum(),
        rows.stream().mapToLong(HandoverRow::countersigned).sum(),
        rows.stream().filter(HandoverRow::overdue).count());
  }
}
