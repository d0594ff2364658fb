package cn.oneseal.calendar;

import java.util.Locale;
import java.util.Objects;

/**
 * Something wrong with a calendar file.
 *
 * @param line the line of the file, the first being 1; 0 where the whole file is meant
 * @param field the column, as it stands in the file's heading; empty where a whole line is meant
 * @param rule the rule that is broken
 * @param value what was found, shortened; empty where there is nothing to show
 */
public record CalendarFinding(long line, String field, Rule rule, String value) {
  private static final int LONGEST_VALUE = 60;

  /** What a calendar file must keep to. */
  public enum Rule {
    /** At most {@link CalendarCsv#LARGEST_FILE} bytes. */
    TOO_LARGE,
    /** Encoded in UTF-8. */
    NOT_UTF_8,
    /** Comma-separated, quotes closed. */
    NOT_CSV,
    /** The heading names the columns date, day, name and notice_year, each once. */
    COLUMN_MISSING,
    /** At least one day. */
    NO_DAYS,
    /** A line has as many cells as the heading. */
    CELLS_MISSING,
    /** A date such as 2021-01-01 that exists. */
    NOT_A_DATE,
    /** {@code work} or {@code off}. */
    NOT_WORK_OR_OFF,
    /** From 1 to {@link CalendarDay#LONGEST_NAME} characters. */
    NAME_LENGTH,
    /** A name does not begin as a spreadsheet formula does: with =, +, - or @. */
    FORMULA,
    /** A year from 1990 to 2100. */
    NOT_A_YEAR,
    /** A notice names days of its own year and of the December before it, no others. */
    DAY_OUTSIDE_NOTICE,
    /** A day is named once. */
    DAY_TWICE;

    /** The key of the rule's message in the bundle of refusals. */
    public String code() {
      return "calendar-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Shortens the value, so that a hostile cell cannot fill a page. */
  public CalendarFinding {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(rule, "rule");
    if (value.length() > LONGEST_VALUE) {
      value = value.substring(0, LONGEST_VALUE) + "…";
    }
  }
}
