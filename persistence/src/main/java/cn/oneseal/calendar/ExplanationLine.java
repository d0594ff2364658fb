package cn.oneseal.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One step of the account that a deadline gives of itself. A page shows it in its own language by
 * the {@link Kind}; other systems get {@link #chinese()}.
 *
 * @param date the day that the line speaks of; the due day where it speaks of the whole deadline
 * @param kind what is said of it
 * @param count the number that belongs to the kind, else 0; each kind says which
 * @param note the word that belongs to the kind, else empty; each kind says which
 */
public record ExplanationLine(LocalDate date, Kind kind, int count, String note) {

  /** What a line says. */
  public enum Kind {
    /** The start day, which is not counted. */
    START,
    /** A counted working day; count: the how many-th. */
    COUNTED,
    /** A counted make-up working day; count: the how many-th, note: the holiday's name. */
    COUNTED_MAKE_UP,
    /** Not counted: Saturday or Sunday. */
    SKIPPED_WEEKEND,
    /** Not counted: holiday; note: its name. */
    SKIPPED_HOLIDAY,
    /** Not counted: the clock stood (ALL 45); note: the name of the {@link SuspensionCause}. */
    SKIPPED_SUSPENDED,
    /** Where the months end; count: how many. */
    END_OF_MONTHS,
    /**
     * Where the months end when the last month has no such day, so that its last day is taken;
     * count: how many months, note: the missing day of the month.
     */
    END_OF_MONTHS_SHORT,
    /** Where the calendar days end; count: how many. */
    END_OF_DAYS,
    /** The end is moved on: Saturday or Sunday. */
    MOVED_WEEKEND,
    /** The end is moved on: holiday; note: its name. */
    MOVED_HOLIDAY,
    /** The due day, an ordinary working day. */
    DUE,
    /** The due day, a make-up working day, so that nothing moves; note: the holiday's name. */
    DUE_MAKE_UP,
    /** From this day on the deadline rests on a notice not yet published; count: its year. */
    PROVISIONAL,
    /** The calendar used; note: its version. */
    CALENDAR,
    /** The clause that sets the period; note: its text. */
    CLAUSE
  }

  /** Checks that nothing is missing. */
  public ExplanationLine {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(note, "note");
  }

  static ExplanationLine of(LocalDate date, Kind kind) {
    return new ExplanationLine(date, kind, 0, "");
  }

  static ExplanationLine of(LocalDate date, Kind kind, String note) {
    return new ExplanationLine(date, kind, 0, note);
  }

  static ExplanationLine of(LocalDate date, Kind kind, int count) {
    return new ExplanationLine(date, kind, count, "");
  }

  /** The line as one Chinese sentence, for other systems and printed papers. */
  public String chinese() {
    return switch (kind) {
      case START -> date + " 起算日，不计入";
      case COUNTED -> date + " 第" + count + "个工作日";
      case COUNTED_MAKE_UP -> date + " 第" + count + "个工作日（" + note + "调休上班）";
      case SKIPPED_WEEKEND -> date + " 不计：" + weekday() + "（周末）";
      case SKIPPED_HOLIDAY -> date + " 不计：" + note + "（节假日）";
      case SKIPPED_SUSPENDED -> date + " 不计：期限中止（" + SuspensionCause.valueOf(note).chinese() + "）";
      case END_OF_MONTHS -> date + " 满" + count + "个月";
      case END_OF_MONTHS_SHORT -> date + " 满" + count + "个月（当月没有" + note + "日，以月末日为准）";
      case END_OF_DAYS -> date + " 满" + count + "日";
      case MOVED_WEEKEND -> date + " 顺延：" + weekday() + "（周末）";
      case MOVED_HOLIDAY -> date + " 顺延：" + note + "（节假日）";
      case DUE -> date + " 到期日";
      case DUE_MAKE_UP -> date + " 到期日（" + note + "调休上班，是工作日）";
      case PROVISIONAL -> date + " 起为暂定：" + count + "年放假安排尚未公布";
      case CALENDAR -> "工作日历版本：" + note;
      case CLAUSE -> "依据：" + note;
    };
  }

  private String weekday() {
    return switch (date.getDayOfWeek()) {
      case MONDAY -> "星期一";
      case TUESDAY -> "星期二";
      case WEDNESDAY -> "星期三";
      case THURSDAY -> "星期四";
      case FRIDAY -> "星期五";
      case SATURDAY -> "星期六";
      case SUNDAY -> "星期日";
    };
  }
}
