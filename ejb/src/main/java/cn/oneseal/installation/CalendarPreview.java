package cn.oneseal.installation;

import cn.oneseal.calendar.CalendarFinding;
import java.util.List;

/**
 * What a calendar file is.
 *
 * @param findings what is wrong with it, by line
 * @param years the notices it brings, each in place of the same year's
 */
public record CalendarPreview(List<CalendarFinding> findings, List<YearDays> years) {

  /** Takes copies. */
  public CalendarPreview {
    findings = List.copyOf(findings);
    years = List.copyOf(years);
  }

  /** Returns whether it can be loaded. */
  public boolean isSound() {
    return findings.isEmpty();
  }
}
