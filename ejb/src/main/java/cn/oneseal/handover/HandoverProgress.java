package cn.oneseal.handover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far the handovers of one giving body, or of all together, are (R8, 二（二）).
 *
 * @param bodyName the giving body, or null for all together
 * @param items how many items it gives
 * @param completed how many are handed over
 * @param overdue how many items are overdue
 * @param warned of how many open items each warning was the last, the most urgent first
 * @param categories how far each category is, in order
 */
public record HandoverProgress(
    String bodyName,
    long items,
    long completed,
    long overdue,
    Map<String, Long> warned,
    Map<HandoverCategory, CategoryCount> categories) {

  /**
   * How far one category is.
   *
   * @param countersigned of how many items it is countersigned
   * @param items how many items have it
   */
  public record CategoryCount(long countersigned, long items) {}

  /** Copies the counts. */
  public HandoverProgress {
    warned = Collections.unmodifiableMap(new TreeMap<>(warned));
    categories = new TreeMap<>(categories);
  }

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

  /** Returns how many categories of all items are countersigned. */
  public long countersigned() {
    return categories.values().stream().mapToLong(CategoryCount::countersigned).sum();
  }

  /** Returns how many categories all items have. */
  public long toCountersign() {
    return categories.values().stream().mapToLong(CategoryCount::items).sum();
  }

  private static HandoverProgress of(String name, List<HandoverRow> rows) {
    Map<HandoverCategory, CategoryCount> counts = new TreeMap<>();
    for (HandoverRow row : rows) {
      row.statuses()
          .forEach(
              (category, status) ->
                  counts.merge(
                      category,
                      new CategoryCount("COUNTERSIGNED".equals(status) ? 1 : 0, 1),
                      HandoverProgress::sum));
    }
    return new HandoverProgress(
        name,
        rows.size(),
        rows.stream().filter(row -> row.completedOn() != null).count(),
        rows.stream().filter(HandoverRow::overdue).count(),
        rows.stream()
            .filter(row -> row.lastStep() != null && !row.overdue())
            .collect(Collectors.groupingBy(HandoverRow::lastStep, Collectors.counting())),
        counts);
  }

  private static CategoryCount sum(CategoryCount one, CategoryCount other) {
    return new CategoryCount(one.countersigned + other.countersigned, one.items + other.items);
  }
}
