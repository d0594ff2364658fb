package cn.oneseal.web.supervision;

import cn.oneseal.supervision.Timeliness;
import java.util.List;

/**
 * A department with the bars of its inspections, as wide as its share of the longest.
 *
 * @param row the department
 * @param most how many inspections the busiest department has; at least one
 */
public record Bars(Timeliness row, long most) {

  /** How wide the longest bar is, px. */
  private static final long WIDEST = 240;

  static List<Bars> of(List<Timeliness> rows) {
    long most = rows.stream().mapToLong(row -> row.inspections().all()).max().orElse(0);
    return rows.stream().map(row -> new Bars(row, Math.max(1, most))).toList();
  }

  private long px(long count) {
    return WIDEST * count / most;
  }

  /** Returns where the bar of those done late begins, px. */
  public long late() {
    return px(row.inspections().inTime());
  }

  /** Returns where the bar of those overdue begins, px. */
  public long overdue() {
    return px(row.inspections().inTime() + row.inspections().late());
  }

  /** Returns where the bar of those still open begins, px. */
  public long open() {
    return px(row.inspections().all() - row.inspections().open());
  }

  /** Returns where the last bar ends, px. */
  public long end() {
    return px(row.inspections().all());
  }
}
