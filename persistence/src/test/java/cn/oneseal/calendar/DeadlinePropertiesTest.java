package cn.oneseal.calendar;

import static cn.oneseal.calendar.ReferenceCalendar.CALENDAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.calendar.ExplanationLine.Kind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every start and amount. A fixed seed: the same cases on every run. */
class DeadlinePropertiesTest {
  private static final String SEED = "20201224";
  private static final Set<Kind> COUNTED = EnumSet.of(Kind.COUNTED, Kind.COUNTED_MAKE_UP);
  private static final Set<Kind> SKIPPED =
      EnumSet.of(Kind.SKIPPED_WEEKEND, Kind.SKIPPED_HOLIDAY, Kind.SKIPPED_SUSPENDED);
  private static final Set<Kind> MOVED = EnumSet.of(Kind.MOVED_WEEKEND, Kind.MOVED_HOLIDAY);

  /** From the year before the first notice to the year after the last. */
  @Provide
  Arbitrary<LocalDate> starts() {
    long first = LocalDate.of(2018, 1, 1).toEpochDay();
    long last = LocalDate.of(2027, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<List<Suspension>> suspensions() {
    return Combinators.combine(
            starts(), Arbitraries.integers().between(0, 60), Arbitraries.of(SuspensionCause.class))
        .as((from, days, cause) -> new Suspension(from, from.plusDays(days), cause))
        .list()
        .ofMaxSize(4);
  }

  @Property(seed = SEED)
  void dueIsAWorkingDayAfterTheStart(
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 120) int amount,
      @ForAll TermUnit unit) {
    LocalDate due = CALENDAR.deadline(start, amount, unit).due();
    assertTrue(CALENDAR.isWorkingDay(due));
    assertTrue(due.isAfter(start));
  }

  @Property(seed = SEED)
  void neverEndsEarlierForALaterStart(
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 0, max = 40) int later,
      @ForAll @IntRange(min = 1, max = 120) int amount,
      @ForAll TermUnit unit) {
    LocalDate due = CALENDAR.deadline(start, amount, unit).due();
    assertFalse(CALENDAR.deadline(start.plusDays(later), amount, unit).due().isBefore(due));
  }

  @Property(seed = SEED)
  void neverEndsEarlierForAGreaterAmount(
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 120) int amount,
      @ForAll TermUnit unit) {
    LocalDate due = CALENDAR.deadline(start, amount, unit).due();
    LocalDate next = CALENDAR.deadline(start, amount + 1, unit).due();
    assertFalse(next.isBefore(due));
    if (unit == TermUnit.WORKING_DAY) {
      assertTrue(next.isAfter(due));
    }
  }

  @Property(seed = SEED)
  void countingOnFromADueDayIsCountingThrough(
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 120) int n,
      @ForAll @IntRange(min = 1, max = 120) int m) {
    LocalDate first = CALENDAR.deadline(start, n, TermUnit.WORKING_DAY).due();
    assertEquals(
        CALENDAR.deadline(start, n + m, TermUnit.WORKING_DAY).due(),
        CALENDAR.deadline(first, m, TermUnit.WORKING_DAY).due());
  }

  @Property(seed = SEED)
  void explainsEachDayOnceAndCountsUpToTheAmount(
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 120) int amount,
      @ForAll("suspensions") List<Suspension> suspensions) {
    Deadline deadline = CALENDAR.deadline(start, amount, TermUnit.WORKING_DAY, suspensions);
    List<ExplanationLine> days =
        deadline.explanation().stream()
            .filter(line -> COUNTED.contains(line.kind()) || SKIPPED.contains(line.kind()))
            .toList();
    assertEquals(
        start.plusDays(1).datesUntil(deadline.due().plusDays(1)).toList(),
        days.stream().map(ExplanationLine::date).toList());
    List<ExplanationLine> counted =
        days.stream().filter(line -> COUNTED.contains(line.kind())).toList();
    assertEquals(
        IntStream.rangeClosed(1, amount).boxed().toList(),
        counted.stream().map(ExplanationLine::count).toList());
    assertEquals(deadline.due(), counted.get(counted.size() - 1).date());
    assertTrue(counted.stream().allMatch(line -> CALENDAR.isWorkingDay(line.date())));
    assertTrue(
        counted.stream()
            .noneMatch(line -> suspensions.stream().anyMatch(stop -> stop.covers(line.date()))));
  }

  @Property(seed = SEED)
  void aStandingClockNeverShortensAPeriod(
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 120) int amount,
      @ForAll("suspensions") List<Suspension> suspensions) {
    LocalDate without = CALENDAR.deadline(start, amount, TermUnit.WORKING_DAY).due();
    LocalDate with = CALENDAR.deadline(start, amount, TermUnit.WORKING_DAY, suspensions).due();
    assertFalse(with.isBefore(without));
  }

  @Property(seed = SEED)
  void monthsEndOnTheirNominalDayOrTheNextWorkingDay(
      @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 600) int amount) {
    Deadline deadline = CALENDAR.deadline(start, amount, TermUnit.MONTH);
    LocalDate nominal = start.plusMonths(amount);
    assertFalse(deadline.due().isBefore(nominal));
    assertEquals(
        nominal.datesUntil(deadline.due()).toList(),
        deadline.explanation().stream()
            .filter(line -> MOVED.contains(line.kind()))
            .map(ExplanationLine::date)
            .toList());
    assertTrue(nominal.datesUntil(deadline.due()).noneMatch(CALENDAR::isWorkingDay));
  }

  @Property(seed = SEED)
  void isProvisionalJustWhenItSaysWhichNoticeIsMissing(
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 120) int amount,
      @ForAll TermUnit unit) {
    Deadline deadline = CALENDAR.deadline(start, amount, unit);
    assertEquals(
        deadline.provisional(),
        deadline.explanation().stream().anyMatch(line -> line.kind() == Kind.PROVISIONAL));
    assertTrue(deadline.provisional() || !CALENDAR.isProvisional(deadline.due()));
  }

  @Property(seed = SEED)
  void workingDaysLeftAgreeWithTheDeadline(
      @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int amount) {
    Deadline deadline = CALENDAR.deadline(start, amount, TermUnit.WORKING_DAY);
    assertEquals(amount, CALENDAR.workingDaysBetween(start, deadline.due()));
    assertTrue(CALENDAR.workingDaysBetween(deadline.due().plusDays(1), deadline.due()) < 0);
  }

  @Property(seed = SEED)
  void endsWithTheVersionOfTheCalendar(
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 120) int amount,
      @ForAll TermUnit unit) {
    List<String> lines = CALENDAR.deadline(start, amount, unit).chineseExplanation();
    assertEquals("工作日历版本：2019-2026", lines.get(lines.size() - 1));
  }
}
