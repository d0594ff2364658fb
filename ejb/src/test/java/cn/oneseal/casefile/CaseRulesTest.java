package cn.oneseal.casefile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.calendar.CalendarDay;
import cn.oneseal.calendar.DayMark;
import cn.oneseal.calendar.Deadline;
import cn.oneseal.calendar.TermUnit;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules asked at acceptance: who may accept, by which standard, by when it is decided. */
class CaseRulesTest {

  private static final long TRANSPORT = 4;
  private static final long BUREAU = 1;
  private static final LocalDate ACCEPTED = LocalDate.of(2020, 12, 30);

  /** New Year's Day of 2021 as its notice has it; nothing else falls into these periods. */
  private static final WorkCalendar CALENDAR =
      new WorkCalendar(
          "test",
          List.of(
              new CalendarDay(LocalDate.of(2020, 1, 1), DayMark.OFF, "元旦", 2020),
              new CalendarDay(LocalDate.of(2021, 1, 1), DayMark.OFF, "元旦", 2021)));

  @Test
  void theHolderOfTheDayAccepts() {
    assertDoesNotThrow(() -> new JurisdictionRule().requireHolder(heldByBureau(), BUREAU));
  }

  @Test
  void anotherBodyIsRefusedAndToldWhoHoldsThePowerSinceWhenAndByWhichClause() {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> new JurisdictionRule().requireHolder(heldByBureau(), TRANSPORT));
    assertEquals("no-competence", refusal.code());
    assertEquals("itemId", refusal.field());
    assertEquals("R9, 二（二）", refusal.clause());
    for (String told : List.of("审批局", "2020-12-31", "一（三）6")) {
      assertTrue(refusal.getMessage().contains(told), refusal.getMessage());
    }
  }

  @Test
  void nobodyAcceptsWhereTheHolderIsNotRecorded() {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> new JurisdictionRule().requireHolder(Optional.empty(), BUREAU));
    assertEquals("competence-not-recorded", refusal.code());
  }

  @Test
  void aCaseThatItsBodyHadNoPowerToAcceptGoesNoFurther() {
    CaseFile ofTransport = accepted(TRANSPORT);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                new JurisdictionRule()
                    .requireHeldAtAcceptance(heldByBureau(), heldByBureau(), ofTransport));
    assertEquals("case-without-power", refusal.code());
    assertEquals("R2, 二（一）", refusal.clause());
    assertTrue(refusal.getMessage().contains("审批局"), refusal.getMessage());
    assertThrows(
        Refusal.class,
        () ->
            new JurisdictionRule()
                .requireHeldAtAcceptance(Optional.empty(), Optional.empty(), ofTransport));
    assertDoesNotThrow(
        () ->
            new JurisdictionRule()
                .requireHeldAtAcceptance(heldByBureau(), heldByBureau(), accepted(BUREAU)));
  }

  @Test
  void whatWasAcceptedOnTheHandoverDayBeforeThePowerPassedStaysGood() {
    Optional<CaseBasis.Competence> asKnownThen =
        Optional.of(
            new CaseBasis.Competence(TRANSPORT, "交通局", LocalDate.of(2020, 12, 24), false, "一"));
    assertDoesNotThrow(
        () ->
            new JurisdictionRule()
                .requireHeldAtAcceptance(heldByBureau(), asKnownThen, accepted(TRANSPORT)));
  }

  private static CaseFile accepted(long body) {
    return new CaseFile(
        new Acceptance(
            "N",
            "token",
            6,
            body,
            new Applicant(ApplicantKind.PERSON, "张三", "11010519491231002X", null, null),
            "新增客运班线",
            Matter.initial(),
            CaseStandard.OWN,
            null,
            null,
            ACCEPTED,
            ACCEPTED,
            AcceptanceKind.ORDINARY,
            Instant.parse("2020-12-30T02:00:00Z"),
            11L,
            null));
  }

  private static Optional<CaseBasis.Competence> heldByBureau() {
    return Optional.of(
        new CaseBasis.Competence(BUREAU, "审批局", LocalDate.of(2020, 12, 31), true, "一（三）6"));
  }

  @ParameterizedTest
  @CsvSource({
    "DEPARTMENT, false, false, OWN",
    "DEPARTMENT, true, true, OWN",
    "PARTY_ORGAN, true, true, OWN",
    "APPROVAL_BUREAU, true, true, SERVICE_GUIDE",
    "APPROVAL_BUREAU, false, true, SERVICE_GUIDE",
    "APPROVAL_BUREAU, true, false, HANDED_OVER",
    "APPROVAL_BUREAU, false, false, OWN"
  })
  void theStandardIsTheGuidesElseTheHandedOverElseTheBodysOwn(
      BodyKind accepting, boolean transferred, boolean guide, CaseStandard expected) {
    assertEquals(expected, new StandardRule().standard(accepting, transferred, guide));
  }

  @ParameterizedTest
  @CsvSource({
    // licence, guide's promise, unit, due, clause
    "true, , , 2021-01-28, ALL 42",
    "true, 12, WORKING_DAY, 2021-01-18, 演示依据",
    "false, 12, WORKING_DAY, 2021-01-18, 演示依据",
    "false, 7, CALENDAR_DAY, 2021-01-06, 演示依据",
    "true, 1, MONTH, 2021-02-01, 演示依据",
    "false, , , , "
  })
  void theTermIsTheGuidesPromiseElseTheLawsForALicenceElseNone(
      boolean licence, Integer promise, TermUnit unit, LocalDate due, String clause) {
    Optional<CaseBasis.Guide> guide =
        Optional.ofNullable(promise).map(limit -> new CaseBasis.Guide(9, limit, unit, "演示依据"));
    Optional<Deadline> term = new CaseTermRule().term(licence, guide, ACCEPTED, CALENDAR);
    assertEquals(Optional.ofNullable(due), term.map(Deadline::due));
    assertEquals(Optional.ofNullable(clause), term.map(Deadline::clause));
  }
}
