package cn.oneseal.calendar;

import static cn.oneseal.calendar.ReferenceCalendar.CALENDAR;
import static cn.oneseal.calendar.TermUnit.CALENDAR_DAY;
import static cn.oneseal.calendar.TermUnit.MONTH;
import static cn.oneseal.calendar.TermUnit.WORKING_DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {

  private static LocalDate due(LocalDate start, int amount, TermUnit unit) {
    return CALENDAR.deadline(start, amount, unit).due();
  }

  @ParameterizedTest(name = "{1} from {0} is {2}")
  @CsvSource({
    "2020-12-31,  1, 2021-01-04",
    "2021-02-05,  1, 2021-02-07",
    "2021-02-10,  1, 2021-02-18",
    "2020-12-30, 20, 2021-01-28",
    "2021-02-10, 20, 2021-03-16"
  })
  void countsWorkingDaysAsTheWorkedExamplesDo(LocalDate start, int amount, LocalDate due) {
    assertEquals(due, due(start, amount, WORKING_DAY));
  }

  @ParameterizedTest(name = "{1} from {0} is {2}")
  @CsvSource({
    "2021-01-06, 1, 2021-02-07",
    "2021-01-12, 1, 2021-02-18",
    "2021-01-20, 1, 2021-02-20",
    "2021-01-31, 1, 2021-03-01",
    "2021-03-03, 1, 2021-04-06",
    "2020-12-30, 3, 2021-03-30"
  })
  void countsMonthsAsTheWorkedExamplesDo(LocalDate start, int amount, LocalDate due) {
    assertEquals(due, due(start, amount, MONTH));
  }

  @ParameterizedTest(name = "{1} from {0} is {2}")
  @CsvSource({
    "2023-11-30,  3, 2024-02-29",
    "2022-11-30,  3, 2023-02-28",
    "2024-01-31,  1, 2024-02-29",
    "2024-02-29, 12, 2025-02-28",
    "2020-02-29, 48, 2024-02-29",
    // The last day of a short month is no "last day" later on: the same day number counts.
    "2023-02-28,  1, 2023-03-28",
    "2023-04-30,  1, 2023-05-30"
  })
  void endsOnTheSameDayOrTheLastDayOfAShortMonth(LocalDate start, int amount, LocalDate due) {
    assertEquals(due, due(start, amount, MONTH));
  }

  @ParameterizedTest(name = "{1} from {0} is {2}")
  @CsvSource({
    "2021-01-04, 5, 2021-01-11",
    "2021-02-01, 5, 2021-02-07",
    "2021-02-06, 5, 2021-02-18"
  })
  void movesCalendarDaysToTheNextWorkingDay(LocalDate start, int amount, LocalDate due) {
    assertEquals(due, due(start, amount, CALENDAR_DAY));
  }

  @Test
  void countsMakeUpWorkingDays() {
    assertEquals(
        List.of(
            "2021-02-05 起算日，不计入",
            "2021-02-06 不计：星期六（周末）",
            "2021-02-07 第1个工作日（春节调休上班）",
            "2021-02-07 到期日（春节调休上班，是工作日）",
            "工作日历版本：2019-2026"),
        CALENDAR.deadline(LocalDate.of(2021, 2, 5), 1, WORKING_DAY).chineseExplanation());
  }

  @Test
  void namesEachHolidaySkippedAndTheClause() {
    assertEquals(
        List.of(
            "2020-12-31 起算日，不计入",
            "2021-01-01 不计：元旦（节假日）",
            "2021-01-02 不计：元旦（节假日）",
            "2021-01-03 不计：元旦（节假日）",
            "2021-01-04 第1个工作日",
            "2021-01-04 到期日",
            "工作日历版本：2019-2026",
            "依据：行政许可法第八十二条"),
        CALENDAR
            .deadline(LocalDate.of(2020, 12, 31), 1, WORKING_DAY)
            .withClause("ALL 82")
            .withClause("行政许可法第八十二条")
            .chineseExplanation());
  }

  @Test
  void namesEachDayThatMovesTheEndOfTheMonths() {
    assertEquals(
        List.of(
            "2021-01-31 起算日，不计入",
            "2021-02-28 满1个月（当月没有31日，以月末日为准）",
            "2021-02-28 顺延：星期日（周末）",
            "2021-03-01 到期日",
            "工作日历版本：2019-2026"),
        CALENDAR.deadline(LocalDate.of(2021, 1, 31), 1, MONTH).chineseExplanation());
    assertEquals(
        List.of(
            "2021-03-03 起算日，不计入",
            "2021-04-03 满1个月",
            "2021-04-03 顺延：清明节（节假日）",
            "2021-04-04 顺延：清明节（节假日）",
            "2021-04-05 顺延：清明节（节假日）",
            "2021-04-06 到期日",
            "工作日历版本：2019-2026"),
        CALENDAR.deadline(LocalDate.of(2021, 3, 3), 1, MONTH).chineseExplanation());
  }

  @Test
  void doesNotMoveFromAWorkedSaturday() {
    assertEquals(
        List.of(
            "2021-01-20 起算日，不计入",
            "2021-02-20 满1个月",
            "2021-02-20 到期日（春节调休上班，是工作日）",
            "工作日历版本：2019-2026"),
        CALENDAR.deadline(LocalDate.of(2021, 1, 20), 1, MONTH).chineseExplanation());
  }

  @ParameterizedTest(name = "{1} {2} from {0}: {3}")
  @CsvSource({
    "2026-12-17,  1, WORKING_DAY, false",
    "2026-12-18,  1, WORKING_DAY, true",
    "2026-12-01, 20, WORKING_DAY, true",
    "2026-11-18,  1, MONTH,       false",
    "2026-11-21,  1, MONTH,       true",
    // Sunday 2026-12-20 is settled, the Monday that it moves to is not.
    "2026-11-20,  1, MONTH,       true",
    "2026-12-15,  1, MONTH,       true",
    "2018-12-27,  1, WORKING_DAY, true",
    "2018-12-31,  1, WORKING_DAY, false",
    // What lies within the months does not matter, only where they end.
    "2018-06-15, 12, MONTH,       false"
  })
  void isProvisionalWhereADayThatItRestsOnMayChange(
      LocalDate start, int amount, TermUnit unit, boolean provisional) {
    assertEquals(provisional, CALENDAR.deadline(start, amount, unit).provisional());
  }

  @Test
  void namesTheNoticesNotYetPublished() {
    Deadline deadline = CALENDAR.deadline(LocalDate.of(2026, 12, 18), 3, WORKING_DAY);
    assertEquals(
        List.of(
            "2026-12-18 起算日，不计入",
            "2026-12-19 不计：星期六（周末）",
            "2026-12-20 不计：星期日（周末）",
            "2026-12-21 第1个工作日",
            "2026-12-22 第2个工作日",
            "2026-12-23 第3个工作日",
            "2026-12-23 到期日",
            "2026-12-21 起为暂定：2027年放假安排尚未公布",
            "工作日历版本：2019-2026"),
        deadline.chineseExplanation());
  }

  @Test
  void doesNotCountTheDaysOnWhichTheClockStood() {
    Suspension hearing =
        new Suspension(LocalDate.of(2021, 1, 6), LocalDate.of(2021, 1, 8), SuspensionCause.HEARING);
    Suspension expert =
        new Suspension(
            LocalDate.of(2021, 1, 8), LocalDate.of(2021, 1, 9), SuspensionCause.EXPERT_REVIEW);
    Deadline deadline =
        CALENDAR.deadline(LocalDate.of(2021, 1, 4), 2, WORKING_DAY, List.of(hearing, expert));
    assertEquals(LocalDate.of(2021, 1, 11), deadline.due());
    assertEquals(
        List.of(
            "2021-01-04 起算日，不计入",
            "2021-01-05 第1个工作日",
            "2021-01-06 不计：期限中止（听证）",
            "2021-01-07 不计：期限中止（听证）",
            "2021-01-08 不计：期限中止（听证）",
            "2021-01-09 不计：期限中止（专家评审）",
            "2021-01-10 不计：星期日（周末）",
            "2021-01-11 第2个工作日",
            "2021-01-11 到期日",
            "工作日历版本：2019-2026"),
        deadline.chineseExplanation());
  }

  @Test
  void refusesSuspensionsThatCannotBe() {
    LocalDate day = LocalDate.of(2021, 1, 6);
    assertRefused(
        "suspensions", () -> new Suspension(day, day.minusDays(1), SuspensionCause.HEARING));
    List<Suspension> one = List.of(new Suspension(day, day, SuspensionCause.HEARING));
    assertRefused("suspensions", () -> CALENDAR.deadline(day, 1, MONTH, one));
  }

  @ParameterizedTest
  @EnumSource
  void refusesAmountsOutOfBounds(TermUnit unit) {
    LocalDate start = LocalDate.of(2021, 1, 4);
    assertRefused("amount", () -> CALENDAR.deadline(start, 0, unit));
    assertRefused("amount", () -> CALENDAR.deadline(start, -1, unit));
    assertRefused("amount", () -> CALENDAR.deadline(start, Integer.MIN_VALUE, unit));
    assertRefused("amount", () -> CALENDAR.deadline(start, unit.longest() + 1, unit));
    assertRefused("amount", () -> CALENDAR.deadline(start, Integer.MAX_VALUE, unit));
    assertTrue(CALENDAR.deadline(start, unit.longest(), unit).due().isAfter(start));
  }

  @Test
  void refusesAStartThatIsMissingOrOutOfBounds() {
    assertRefused("start", () -> CALENDAR.deadline(null, 1, WORKING_DAY));
    assertRefused("start", () -> CALENDAR.deadline(LocalDate.of(1989, 12, 31), 1, WORKING_DAY));
    assertRefused("start", () -> CALENDAR.deadline(LocalDate.of(2101, 1, 1), 1, MONTH));
    assertRefused("start", () -> CALENDAR.deadline(LocalDate.MAX, 1, MONTH));
    assertRefused("start", () -> CALENDAR.deadline(LocalDate.MIN, 1, MONTH));
    assertRefused("unit", () -> CALENDAR.deadline(LocalDate.of(2021, 1, 4), 1, null));
  }

  @Test
  void acceptsTheOutermostStarts() {
    assertEquals(LocalDate.of(1990, 1, 2), due(LocalDate.of(1990, 1, 1), 1, WORKING_DAY));
    assertEquals(LocalDate.of(2150, 12, 31), due(LocalDate.of(2100, 12, 31), 600, MONTH));
  }

  @Test
  void isOverdueOnlyAfterTheDueDay() {
    Deadline deadline = CALENDAR.deadline(LocalDate.of(2021, 1, 20), 1, MONTH);
    assertFalse(deadline.isOverdue(LocalDate.of(2021, 2, 20)));
    assertTrue(deadline.isOverdue(LocalDate.of(2021, 2, 21)));
  }

  private static void assertRefused(String field, Runnable act) {
    InvalidTermException refused = assertThrows(InvalidTermException.class, act::run);
    assertEquals(field, refused.field());
    assertTrue(refused.getMessage().startsWith(field + ": must"), refused.getMessage());
  }
}
