package cn.oneseal.intake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.calendar.CalendarDay;
import cn.oneseal.calendar.DayMark;
import cn.oneseal.calendar.TermUnit;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.casefile.Applicant;
import cn.oneseal.casefile.ApplicantKind;
import cn.oneseal.casefile.Matter;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What holds of an application by itself (ALL 32; R9, 二（二）). */
class ApplicationTest {

  private static final WorkCalendar CALENDAR =
      new WorkCalendar(
          "t", List.of(new CalendarDay(LocalDate.of(2021, 1, 1), DayMark.OFF, "元旦", 2021)));
  private static final LocalDate RECEIVED = LocalDate.of(2020, 12, 28);
  private static final LocalDate FIFTH = LocalDate.of(2021, 1, 5);
  private static final Instant AT = Instant.parse("2020-12-28T02:00:00Z");

  @Test
  void theFifthWorkingDaySkipsTheNewYear() {
    assertEquals(FIFTH, received(true, true).fifthOn());
    assertEquals("ALL 32", received(true, true).fifthDay(CALENDAR).clause());
    assertEquals("R9, 二（二）", received(false, true).fifthDay(CALENDAR).clause());
  }

  @Test
  void supplementsAreAskedForOnceAndNothingThatIsThere() {
    Application application = received(true, true);
    assertRefused("paper-there-already", () -> ask(application, FIFTH, "申请表"));
    ask(application, FIFTH, "资信证明", "车辆清单");
    assertEquals(ApplicationState.ASKED, application.state());
    assertRefused("supplements-asked-already", () -> ask(application, FIFTH, "又一份"));
  }

  @Test
  void afterTheFifthDayALicenceApplicationIsAskedNothing() {
    assertRefused("supplements-too-late", () -> ask(received(true, true), FIFTH.plusDays(1), "表"));
    assertDoesNotThrow(() -> ask(received(false, true), FIFTH.plusDays(1), "表"));
    assertDoesNotThrow(() -> ask(received(true, false), FIFTH.plusDays(1), "表"));
  }

  @Test
  void whatWasAskedForHasToBeThereBeforeAcceptance() {
    Application application = received(true, true);
    ask(application, RECEIVED, "资信证明");
    assertRefused("supplements-missing", application::requireAcceptable);
    assertRefused("required", () -> application.give(Set.of(), RECEIVED, FIFTH));
    assertRefused(
        "day-not-between", () -> application.give(Set.of(1L), RECEIVED.minusDays(1), FIFTH));
    assertRefused("day-not-between", () -> application.give(Set.of(1L), FIFTH.plusDays(1), FIFTH));
  }

  @Test
  void whatIsClosedStaysClosed() {
    Application application = received(true, true);
    application.withdraw("u", AT, RECEIVED);
    assertRefused("application-closed", application::requireAcceptable);
    assertRefused("application-closed", () -> application.withdraw("u", AT, RECEIVED));
    assertRefused("application-closed", () -> ask(application, RECEIVED, "表"));
    assertRefused("application-closed", () -> application.passOver(2, RECEIVED));
  }

  @Test
  void aNonAcceptanceHasAGroundAReasonAndTheRightBodyWhereAnotherIs() {
    assertRefused("required", () -> new NonAcceptance(null, null, "理由"));
    assertRefused(
        "required", () -> new NonAcceptance(NonAcceptance.Ground.NO_LICENCE_NEEDED, null, " "));
    assertRefused(
        "required", () -> new NonAcceptance(NonAcceptance.Ground.NOT_COMPETENT, "", "理由"));
    Application application = received(true, true);
    NonAcceptance notSupplied = new NonAcceptance(NonAcceptance.Ground.NOT_SUPPLIED, null, "未补正");
    assertRefused(
        "application-wrong-state", () -> application.refuse(notSupplied, "救济", "u", AT, RECEIVED));
    ask(application, RECEIVED, "资信证明");
    application.refuse(notSupplied, "救济", "u", AT, FIFTH);
    assertEquals(ApplicationState.NOT_ACCEPTED, application.state());
    assertEquals("ALL 32(4), (5)", application.closing().ground().clause());
  }

  @Test
  void papersAreListedOnceEachOneToALine() {
    assertEquals(List.of("甲", "乙"), PaperList.of("papers", " 甲 \n\n乙\n"));
    assertRefused("paper-listed-twice", () -> PaperList.of("papers", "甲\n甲"));
    assertRefused("too-long", () -> PaperList.of("papers", "字".repeat(201)));
    assertRefused("required", () -> PaperList.required("missing", " \n"));
    assertRefused("papers-too-many", () -> PaperList.of("papers", manyLines()));
  }

  private static String manyLines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 51; i++) {
      lines.append("材料").append(i).append('\n');
    }
    return lines.toString();
  }

  private static void ask(Application application, LocalDate on, String... missing) {
    application.ask(List.of(missing), "请补正", 11, AT, on);
  }

  private static Application received(boolean licence, boolean hadPower) {
    return new Application(
        new Receipt(
            "T-R20201228-000001",
            "token",
            6,
            1,
            new Applicant(ApplicantKind.PERSON, "张三", "11010519491231002X", null, null),
            "新增客运班线",
            Matter.initial(),
            false,
            List.of("申请表"),
            RECEIVED,
            CALENDAR.deadline(RECEIVED, Application.DAYS, TermUnit.WORKING_DAY),
            licence,
            hadPower,
            AT,
            11L,
            null),
        RECEIVED);
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(Refusal.class, act).code());
  }
}
