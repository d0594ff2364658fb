package cn.oneseal.installation;

import cn.oneseal.calendar.KeptDeadlines;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The working calendar as its administrator sees it.
 *
 * @param years the notices loaded, by year
 * @param versions every loading, the newest first
 */
public record CalendarOverview(List<YearDays> years, List<Version> versions) {

  /** Takes copies. */
  public CalendarOverview {
    years = List.copyOf(years);
    versions = List.copyOf(versions);
  }

  /**
   * One loading.
   *
   * @param label its name
   * @param loadedAt when
   * @param loadedBy who
   * @param source the file
   * @param moved how many deadlines it moved
   */
  public record Version(
      String label,
      Instant loadedAt,
      String loadedBy,
      String source,
      Map<KeptDeadlines.Subject, Long> moved) {

    /** Takes a copy. */
    public Version {
      moved = Map.copyOf(moved);
    }

    /** Returns how many deadlines of a kind it moved; for pages. */
    public long moved(String subject) {
      return moved.getOrDefault(KeptDeadlines.Subject.valueOf(subject), 0L);
    }
  }

  /** Returns the first year without a notice: from it on every deadline is provisional. */
  public int firstProvisionalYear() {
    return years.isEmpty() ? 0 : years.get(years.size() - 1).year() + 1;
  }
}
