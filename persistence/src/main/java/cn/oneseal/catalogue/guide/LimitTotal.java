package cn.oneseal.catalogue.guide;

import cn.oneseal.calendar.TermUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Limits of one unit added up. Only what is counted in the same unit is added; days and months, or
 * working days and calendar days, have no sum.
 *
 * @param unit the unit
 * @param items how many items
 * @param statutory the sum of what the law sets
 * @param promised the sum of what is promised
 */
public record LimitTotal(TermUnit unit, int items, long statutory, long promised) {

  /** Returns by how much all limits together are compressed, in their unit. */
  public long saved() {
    return statutory - promised;
  }

  /** Returns by how much one limit is compressed on average, in its unit. */
  public double average() {
    return Math.round(10.0 * saved() / items) / 10.0;
  }

  /** Returns the compression as a part of the statutory limits, in percent. */
  public double percent() {
    return percent(saved(), statutory);
  }

  /** A part in percent, to one place. */
  static double percent(long part, long whole) {
    return Math.round(1000.0 * part / whole) / 10.0;
  }

  /** Adds up what can be added: a total for each unit, working days first. */
  public static List<LimitTotal> of(List<LimitRow> rows) {
    Map<TermUnit, List<LimitRow>> byUnit =
        rows.stream()
            .filter(LimitRow::comparable)
            .collect(
                Collectors.groupingBy(
                    LimitRow::unit,
                    () -> new TreeMap<>(Comparator.comparing(TermUnit::ordinal)),
                    Collectors.toList()));
    return byUnit.entrySet().stream()
        .map(
            entry ->
                new LimitTotal(
                    entry.getKey(),
                    entry.getValue().size(),
                    entry.getValue().stream().mapToLong(row -> row.statutory().amount()).sum(),
                    entry.getValue().stream().mapToLong(row -> row.promised().amount()).sum()))
        .toList();
  }
}
