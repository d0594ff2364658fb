package cn.oneseal.calendar;

import cn.oneseal.calendar.InvalidTermException.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One version of the working calendar: which days are worked, and when a period ends. Immutable and
 * free of clocks, so that it can be shared by all threads and asked about any day.
 */
public final class WorkCalendar {

  /** The first year of dates accepted. */
  public static final int FIRST_YEAR = 1990;

  /** The last year of dates accepted. */
  public static final int LAST_YEAR = 2100;

  /**
   * From this day of December on, the notice of the next year may still change the day: New Year's
   * holiday takes its days off and its make-up days from the last third of the month (下旬).
   */
  private static final int LATE_DECEMBER = 21;

  private final String version;
  private final Map<LocalDate, CalendarDay> days;
  private final Set<Integer> noticeYears;

  /**
   * A calendar from the days that the notices name; all other days follow the week.
   *
   * @param version the label shown wherever a deadline explains itself
   * @param days the named days of all notices loaded
   * @throws IllegalArgumentException if a day is named twice
   */
  public WorkCalendar(String version, Collection<CalendarDay> days) {
    this.version = Objects.requireNonNull(version, "version");
    Map<LocalDate, CalendarDay> byDate = new HashMap<>();
    for (CalendarDay day : days) {
      if (byDate.put(day.date(), day) != null) {
        throw new IllegalArgumentException("date: " + day.date() + " is named twice");
      }
    }
    this.days = Map.copyOf(byDate);
    this.noticeYears = noticeYearsOf(days);
  }

  /** The label of this version. */
  public String version() {
    return version;
  }

  /** The years whose notice is loaded. */
  public Set<Integer> noticeYears() {
    return noticeYears;
  }

  /**
   * All days that the notices name, once some of the notices are replaced: a notice that is loaded
   * again replaces the same year's as a whole, the others stay. So the notice of a new year can be
   * loaded alone, and one that was changed in mid-year too.
   *
   * @param reloaded the days of the notices loaded now
   * @return the days of the next version
   */
  public Collection<CalendarDay> daysWith(Collection<CalendarDay> reloaded) {
    Set<Integer> replaced = noticeYearsOf(reloaded);
    return Stream.concat(
            days.values().stream().filter(day -> !replaced.contains(day.noticeYear())),
            reloaded.stream())
        .sorted(Comparator.comparing(CalendarDay::date))
        .toList();
  }

  /** The first of these days that a notice of another year, not among theirs, names already. */
  public Optional<CalendarDay> namedElsewhere(Collection<CalendarDay> reloaded) {
    Set<Integer> replaced = noticeYearsOf(reloaded);
    return reloaded.stream()
        .filter(day -> days.containsKey(day.date()))
        .filter(day -> !replaced.contains(days.get(day.date()).noticeYear()))
        .findFirst();
  }

  private static Set<Integer> noticeYearsOf(Collection<CalendarDay> days) {
    return days.stream().map(CalendarDay::noticeYear).collect(Collectors.toUnmodifiableSet());
  }

  /** What a day is. */
  public DayKind kindOf(LocalDate date) {
    boolean weekend =
        date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    CalendarDay named = days.get(date);
    if (named == null) {
      return weekend ? DayKind.WEEKEND : DayKind.WORKING_DAY;
    }
    if (named.mark() == DayMark.OFF) {
      return DayKind.HOLIDAY;
    }
    // A notice may also confirm an ordinary weekday as worked, as it did for 2020-02-03.
    return weekend ? DayKind.MAKE_UP_WORKING_DAY : DayKind.WORKING_DAY;
  }

  /** The holiday that a day belongs to, off or making up for it; empty for any other day. */
  public String nameOf(LocalDate date) {
    CalendarDay named = days.get(date);
    return named == null ? "" : named.name();
  }

  /** Whether a day is worked. */
  public boolean isWorkingDay(LocalDate date) {
    return kindOf(date).isWorking();
  }

  /** The day itself if it is worked, else the next that is. */
  public LocalDate workingDayFrom(LocalDate date) {
    LocalDate day = date;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Whether what this calendar says of a day may still change, because a notice is missing. */
  public boolean isProvisional(LocalDate date) {
    return missingNotice(date).isPresent();
  }

  /**
   * The year of the notice that would settle what a day is and is not loaded: the day's own year,
   * or the next for a day in late December. Empty if nothing is missing.
   */
  public OptionalInt missingNotice(LocalDate date) {
    int year = date.getYear();
    if (!noticeYears.contains(year)) {
      return OptionalInt.of(year);
    }
    boolean lateDecember =
        date.getMonth() == Month.DECEMBER && date.getDayOfMonth() >= LATE_DECEMBER;
    return lateDecember && !noticeYears.contains(year + 1)
        ? OptionalInt.of(year + 1)
        : OptionalInt.empty();
  }

  /**
   * The deadline of a period whose clock never stops.
   *
   * @param start the day it runs from, not counted; from 1990 to 2100
   * @param amount how many units; from 1 to {@link TermUnit#longest()}
   * @param unit the unit
   * @throws InvalidTermException (an IllegalArgumentException) naming field and rule
   */
  public Deadline deadline(LocalDate start, int amount, TermUnit unit) {
    return deadline(start, amount, unit, List.of());
  }

  /**
   * The deadline of a period whose clock stood for some time (ALL 45).
   *
   * @param start the day it runs from, not counted; from 1990 to 2100
   * @param amount how many units; from 1 to {@link TermUnit#longest()}
   * @param unit the unit; only a period of working days can be suspended
   * @param suspensions when the clock stood, in any order; they may overlap
   * @throws InvalidTermException (an IllegalArgumentException) naming field and rule
   */
  public Deadline deadline(
      LocalDate start, int amount, TermUnit unit, List<Suspension> suspensions) {
    if (unit == null) {
      throw new InvalidTermException("unit", Rule.UNIT_INVALID);
    }
    requireSupported("start", start);
    if (amount < 1 || amount > unit.longest()) {
      throw new InvalidTermException("amount", Rule.AMOUNT_OUT_OF_RANGE, 1, unit.longest());
    }
    if (unit != TermUnit.WORKING_DAY && !suspensions.isEmpty()) {
      throw new InvalidTermException("suspensions", Rule.NOT_SUSPENDABLE);
    }
    return new DeadlineCount(this, start, amount, unit, suspensions).deadline();
  }

  /**
   * How many working days are left: those after {@code today} up to and including {@code due}. On
   * the due day itself 0. Negative as soon as it is overdue, even on the weekend that follows, and
   * then how many working days it has been, the first one begun counting as one.
   */
  public int workingDaysBetween(LocalDate today, LocalDate due) {
    requireSupported("today", today);
    requireSupported("due", due);
    return today.isAfter(due) ? -Math.max(1, countAfter(due, today)) : countAfter(today, due);
  }

  private int countAfter(LocalDate from, LocalDate to) {
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  static void requireSupported(String field, LocalDate date) {
    if (date == null) {
      throw new InvalidTermException(field, Rule.DATE_INVALID);
    }
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw new InvalidTermException(field, Rule.DATE_OUT_OF_RANGE, FIRST_YEAR, LAST_YEAR);
    }
  }
}
