package cn.oneseal.intake;

import static cn.oneseal.intake.ApplicationAction.ACCEPT;
import static cn.oneseal.intake.ApplicationAction.ASK;
import static cn.oneseal.intake.ApplicationAction.REFUSE;
import static cn.oneseal.intake.ApplicationAction.WITHDRAW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.CalendarDay;
import cn.oneseal.calendar.DayMark;
import cn.oneseal.calendar.TermUnit;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.casefile.Applicant;
import cn.oneseal.casefile.ApplicantKind;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.casefile.Matter;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may do what with an application, before and after the power has passed (R9, 二（二）). */
class ApplicationPermissionTest {

  private static final long BUREAU = 1;
  private static final long TRANSPORT = 4;
  private static final LocalDate RECEIVED = LocalDate.of(2020, 12, 28);
  private static final Instant AT = Instant.parse("2020-12-28T02:00:00Z");
  private static final WorkCalendar CALENDAR =
      new WorkCalendar(
          "test", List.of(new CalendarDay(LocalDate.of(2021, 1, 1), DayMark.OFF, "元旦", 2021)));

  private final Caller officer = caller(TRANSPORT, BodyKind.DEPARTMENT, Duty.CASE_OFFICER);
  private final Caller intake = caller(BUREAU, BodyKind.APPROVAL_BUREAU, Duty.INTAKE);

  @Test
  void whileItHoldsThePowerTheReceiverDoesAll() {
    assertEquals(
        Set.of(ASK, ACCEPT, REFUSE, WITHDRAW),
        permitted(officer, TRANSPORT, PendingStanding.WITHIN_FIVE_DAYS));
    assertEquals(Set.of(), permitted(intake, TRANSPORT, PendingStanding.WITHIN_FIVE_DAYS));
  }

  @Test
  void whenThePowerHasPassedTheReceiverOnlyAsksAndTheNewHolderAccepts() {
    assertEquals(
        Set.of(ASK, WITHDRAW),
        permitted(officer, BUREAU, PendingStanding.POWER_PASSED_WITHIN_FIVE_DAYS));
    assertEquals(
        Set.of(ASK, ACCEPT, REFUSE, WITHDRAW),
        permitted(intake, BUREAU, PendingStanding.POWER_PASSED_WITHIN_FIVE_DAYS));
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                permission(officer, BUREAU, PendingStanding.POWER_PASSED_WITHIN_FIVE_DAYS)
                    .require(ACCEPT, received()));
    assertEquals("no-competence", refusal.code());
  }

  @Test
  void whatSilenceHasAcceptedNobodyTouches() {
    assertEquals(Set.of(), permitted(officer, BUREAU, PendingStanding.DEEMED_ACCEPTED));
    assertEquals(Set.of(), permitted(intake, BUREAU, PendingStanding.DEEMED_ACCEPTED));
  }

  @Test
  void aBodyWithoutPowerRefusesAtOnce() {
    assertEquals(Set.of(REFUSE, WITHDRAW), permitted(officer, BUREAU, PendingStanding.NO_POWER));
  }

  @Test
  void anotherBodyDoesNotSeeItNorDoesAnybodyWithoutADuty() {
    Caller other = caller(9, BodyKind.DEPARTMENT, Duty.CASE_OFFICER);
    assertThrows(
        Refusal.class,
        () -> permission(other, BUREAU, PendingStanding.PASSES_OVER).requireVisible(received()));
    Caller inspector = caller(TRANSPORT, BodyKind.DEPARTMENT, Duty.INSPECTOR);
    assertThrows(
        Refusal.class,
        () ->
            permission(inspector, BUREAU, PendingStanding.PASSES_OVER).requireVisible(received()));
    Caller liaison = caller(BUREAU, BodyKind.APPROVAL_BUREAU, Duty.LIAISON);
    assertEquals(Set.of(), permitted(liaison, BUREAU, PendingStanding.PASSES_OVER));
  }

  private static Set<ApplicationAction> permitted(
      Caller caller, long holder, PendingStanding standing) {
    return permission(caller, holder, standing).permitted(received());
  }

  private static ApplicationPermission permission(
      Caller caller, long holder, PendingStanding standing) {
    return new ApplicationPermission(
        caller,
        Optional.of(new CaseBasis.Competence(holder, "机关", LocalDate.of(2020, 12, 24), true, "一")),
        standing);
  }

  private static Application received() {
    return new Application(
        new Receipt(
            "T-R20201228-000001",
            "token",
            6,
            TRANSPORT,
            new Applicant(ApplicantKind.PERSON, "张三", "11010519491231002X", null, null),
            "新增客运班线",
            Matter.initial(),
            false,
            List.of("申请表"),
            RECEIVED,
            CALENDAR.deadline(RECEIVED, Application.DAYS, TermUnit.WORKING_DAY),
            true,
            true,
            AT,
            11L,
            null),
        RECEIVED);
  }

  private static Caller caller(long body, BodyKind kind, Duty duty) {
    return new Caller("u", 11L, "官", body, "B", kind, Set.of(duty));
  }
}
