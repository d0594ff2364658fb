package cn.oneseal.calendar;

import cn.oneseal.calendar.ExplanationLine.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts one period, day by day, and writes down what it sees. Used once. */
final class DeadlineCount {
  private final WorkCalendar calendar;
  private final LocalDate start;
  private final int amount;
  private final TermUnit unit;
  private final List<Suspension> suspensions;

  private final List<ExplanationLine> lines = new ArrayList<>();

  /** Notices that were missed, with the first day that they were missed for. */
  private final SortedMap<Integer, LocalDate> missing = new TreeMap<>();

  DeadlineCount(
      WorkCalendar calendar,
      LocalDate start,
      int amount,
      TermUnit unit,
      List<Suspension> suspensions) {
    this.calendar = calendar;
    this.start = start;
    this.amount = amount;
    this.unit = unit;
    this.suspensions = List.copyOf(suspensions);
  }

  Deadline deadline() {
    lines.add(ExplanationLine.of(start, Kind.START));
    LocalDate due =
        switch (unit) {
          case WORKING_DAY -> lastWorkingDay();
          case MONTH -> moved(endOfMonths());
          case CALENDAR_DAY -> moved(endOfDays());
        };
    lines.add(
        calendar.kindOf(due) == DayKind.MAKE_UP_WORKING_DAY
            ? ExplanationLine.of(due, Kind.DUE_MAKE_UP, calendar.nameOf(due))
            : ExplanationLine.of(due, Kind.DUE));
    missing.forEach((year, day) -> lines.add(ExplanationLine.of(day, Kind.PROVISIONAL, year)));
    lines.add(ExplanationLine.of(due, Kind.CALENDAR, calendar.version()));
    return new Deadline(
        start, amount, unit, due, !missing.isEmpty(), calendar.version(), "", lines);
  }

  private LocalDate lastWorkingDay() {
    LocalDate day = start;
    int counted = 0;
    while (counted < amount) {
      day = day.plusDays(1);
      Optional<Suspension> stop = suspensionOn(day);
      if (stop.isPresent()) {
        // Whatever a later notice makes of this day, it isn't counted: nothing provisional here.
        lines.add(ExplanationLine.of(day, Kind.SKIPPED_SUSPENDED, stop.get().cause().name()));
        continue;
      }
      noteMissingNotice(day);
      if (calendar.isWorkingDay(day)) {
        counted++;
      }
      lines.add(countedOrSkipped(day, counted));
    }
    return day;
  }

  private ExplanationLine countedOrSkipped(LocalDate day, int counted) {
    return switch (calendar.kindOf(day)) {
      case WORKING_DAY -> ExplanationLine.of(day, Kind.COUNTED, counted);
      case MAKE_UP_WORKING_DAY ->
          new ExplanationLine(day, Kind.COUNTED_MAKE_UP, counted, calendar.nameOf(day));
      case WEEKEND -> ExplanationLine.of(day, Kind.SKIPPED_WEEKEND);
      case HOLIDAY -> ExplanationLine.of(day, Kind.SKIPPED_HOLIDAY, calendar.nameOf(day));
    };
  }

  private LocalDate endOfMonths() {
    // plusMonths takes the last day of a month that is too short, which is just the rule.
    LocalDate end = start.plusMonths(amount);
    lines.add(
        end.getDayOfMonth() == start.getDayOfMonth()
            ? ExplanationLine.of(end, Kind.END_OF_MONTHS, amount)
            : new ExplanationLine(
                end, Kind.END_OF_MONTHS_SHORT, amount, String.valueOf(start.getDayOfMonth())));
    return end;
  }

  private LocalDate endOfDays() {
    LocalDate end = start.plusDays(amount);
    lines.add(ExplanationLine.of(end, Kind.END_OF_DAYS, amount));
    return end;
  }

  private LocalDate moved(LocalDate end) {
    LocalDate due = calendar.workingDayFrom(end);
    end.datesUntil(due)
        .map(
            day ->
                calendar.kindOf(day) == DayKind.HOLIDAY
                    ? ExplanationLine.of(day, Kind.MOVED_HOLIDAY, calendar.nameOf(day))
                    : ExplanationLine.of(day, Kind.MOVED_WEEKEND))
        .forEach(lines::add);
    end.datesUntil(due.plusDays(1)).forEach(this::noteMissingNotice);
    return due;
  }

  private Optional<Suspension> suspensionOn(LocalDate day) {
    return suspensions.stream().filter(stop -> stop.covers(day)).findFirst();
  }

  private void noteMissingNotice(LocalDate day) {
    calendar.missingNotice(day).ifPresent(year -> missing.putIfAbsent(year, day));
  }
}
