package cn.oneseal.organization;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Absences and substitutes: by day, of the same body, no chains, nothing backwards. */
class AbsenceTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 2, 1);
  private static final Instant AT = Instant.parse("2021-02-01T01:00:00Z");
  private static final Absence.Written WRITTEN = new Absence.Written(TODAY, AT, "keeper");

  private final TestDatabase database = TestDatabase.create();
  private Official head;
  private Official deputy;
  private Official clerk;
  private Official stranger;

  @BeforeEach
  void people() {
    database.run(
        em -> {
          OrganizationRepository all = new OrganizationRepository(em);
          Body body = all.add(new Body("T", "交通局", "交通", BodyKind.DEPARTMENT));
          Body other = all.add(new Body("H", "卫健局", "卫健", BodyKind.DEPARTMENT));
          em.flush();
          head = all.add(new Official(body.id(), "负责人"));
          deputy = all.add(new Official(body.id(), "副手"));
          clerk = all.add(new Official(body.id(), "经办"));
          stranger = all.add(new Official(other.id(), "外人"));
          em.flush();
          all.add(new Appointment(head.id(), Duty.APPROVER, day(-100), null, AT, "t"));
          all.add(new Appointment(deputy.id(), Duty.CASE_OFFICER, day(-100), null, AT, "t"));
        });
  }

  private static LocalDate day(int after) {
    return TODAY.plusDays(after);
  }

  private static Absence absence(Official who, Official substitute, int from, int to) {
    return new Absence(who, substitute, day(from), day(to), "假条", WRITTEN);
  }

  private void confirmed(Official who, Official substitute, int from, int to) {
    database.run(
        em -> {
          Absence absence = absence(who, substitute, from, to);
          absence.confirm(WRITTEN);
          new AbsenceRepository(em).add(absence);
        });
  }

  private Set<Duty> duties(Official official, int day) {
    return database.get(
        em ->
            new OrganizationRepository(em)
                .duties(official.id(), day(day)).stream()
                    .map(HeldDuty::duty)
                    .collect(Collectors.toSet()));
  }

  @Test
  void theSubstituteHoldsTheDutiesOnThoseDaysOnlyAndTheirOwnersRest() {
    confirmed(head, deputy, 3, 5);
    assertEquals(Set.of(Duty.APPROVER), duties(head, 2));
    assertEquals(Set.of(Duty.CASE_OFFICER), duties(deputy, 2));
    for (int day = 3; day <= 5; day++) {
      assertEquals(Set.of(), duties(head, day));
      assertEquals(Set.of(Duty.APPROVER, Duty.CASE_OFFICER), duties(deputy, day));
    }
    assertEquals(Set.of(Duty.APPROVER), duties(head, 6));
    assertEquals(Set.of(Duty.CASE_OFFICER), duties(deputy, 6));
    List<HeldDuty> held =
        database.get(em -> new OrganizationRepository(em).duties(deputy.id(), day(3)));
    assertEquals(
        "负责人", held.stream().filter(each -> !each.isOwn()).findFirst().orElseThrow().forName());
    assertEquals(
        List.of("副手"),
        database.get(
            em ->
                new OrganizationRepository(em)
                    .holders(head.bodyId(), Duty.APPROVER, day(4)).stream()
                        .map(Official::name)
                        .toList()));
  }

  @Test
  void whatIsOnlyAskedForChangesNothing() {
    database.run(em -> new AbsenceRepository(em).add(absence(head, deputy, 0, 5)));
    assertEquals(Set.of(Duty.APPROVER), duties(head, 1));
    assertEquals(Set.of(Duty.CASE_OFFICER), duties(deputy, 1));
  }

  @Test
  void withoutASubstituteNobodyHoldsThem() {
    confirmed(head, null, 0, 5);
    assertEquals(Set.of(), duties(head, 0));
    assertEquals(
        List.of(),
        database.get(
            em -> new OrganizationRepository(em).holders(head.bodyId(), Duty.APPROVER, TODAY)));
  }

  @Test
  void refusesWrongDaysAndWrongPeople() {
    refused("appointment-not-back-dated", () -> absence(head, deputy, -1, 2));
    refused("dates-out-of-order", () -> absence(head, deputy, 3, 2));
    refused("absence-too-long", () -> absence(head, deputy, 0, 366));
    refused("substitute-self", () -> absence(head, head, 0, 1));
    refused("substitute-of-body-only", () -> absence(head, stranger, 0, 1));
    refused("required", () -> new Absence(head, deputy, null, TODAY, "p", WRITTEN));
    refused("required", () -> new Absence(head, deputy, TODAY, null, "p", WRITTEN));
    refused("required", () -> new Absence(head, deputy, TODAY, TODAY, " ", WRITTEN));
    deputy.leaves(day(1), "调离", TODAY);
    refused("official-left", () -> absence(head, deputy, 0, 2));
    assertDoesNotThrow(() -> absence(head, deputy, 0, 1));
  }

  @Test
  void thereIsNoChainAndNoOverlap() {
    Absence first = absence(head, deputy, 3, 5);
    first.confirm(WRITTEN);
    refused("absent-already", () -> beside(first, absence(head, clerk, 5, 6)));
    refused("absent-while-substitute", () -> beside(first, absence(deputy, clerk, 1, 3)));
    refused("substitute-absent", () -> beside(first, absence(clerk, head, 4, 4)));
    refused("substitute-of-another", () -> beside(first, absence(clerk, deputy, 5, 9)));
    assertDoesNotThrow(() -> beside(first, absence(head, deputy, 6, 9)));
    assertDoesNotThrow(() -> beside(first, absence(deputy, clerk, 6, 9)));
  }

  private static void beside(Absence first, Absence wanted) {
    new AbsenceRule().require(wanted, List.of(first));
  }

  @Test
  void isDecidedOnceAndNeverBackwards() {
    Absence asked = absence(head, deputy, 2, 5);
    refused("absence-begun", () -> asked.confirm(new Absence.Written(day(3), AT, "keeper")));
    asked.confirm(WRITTEN);
    refused("absence-decided", () -> asked.refuse(WRITTEN));
    refused("absence-ends-earlier-only", () -> asked.endEarly(day(6), day(3)));
    refused("absence-ends-earlier-only", () -> asked.endEarly(day(2), day(3)));
    asked.endEarly(day(3), day(3));
    assertEquals(day(3), asked.endsOn());
    refused("absence-decided", () -> asked.withdraw(new Absence.Written(day(3), AT, "keeper")));
    Absence refusedOne = absence(head, deputy, 2, 5);
    refusedOne.refuse(WRITTEN);
    refused("absence-decided", () -> refusedOne.confirm(WRITTEN));
  }

  @Test
  void everythingEndsWithTheLastDayOfWhoeverLeaves() {
    confirmed(head, deputy, 3, 9);
    database.run(
        em -> {
          OrganizationRepository all = new OrganizationRepository(em);
          all.official(deputy.id()).orElseThrow().leaves(day(4), "调离", TODAY);
          all.appointments(deputy.id()).forEach(each -> each.endsWith(day(4)));
          new AbsenceRepository(em)
              .touching(List.of(deputy.id()))
              .forEach(each -> each.endsWith(day(4), WRITTEN));
        });
    assertEquals(Set.of(Duty.APPROVER, Duty.CASE_OFFICER), duties(deputy, 4));
    assertEquals(Set.of(), duties(deputy, 5));
    assertEquals(Set.of(Duty.APPROVER), duties(head, 5), "his absence ended with the substitute");
    refused("official-left", () -> reloaded(deputy).leaves(day(9), "再离", TODAY));
    refused("appointment-not-back-dated", () -> head.leaves(day(-1), "离", TODAY));
    refused("required", () -> head.leaves(day(1), " ", TODAY));
    refused("required", () -> head.leaves(null, "离", TODAY));
  }

  private Official reloaded(Official official) {
    return database.get(em -> new OrganizationRepository(em).official(official.id()).orElseThrow());
  }

  @Test
  void anAdministratorsDutyIsNeverMixedWithAnother() {
    DutyRule rule = new DutyRule();
    Set<Duty> system = EnumSet.of(Duty.SYSTEM_ADMINISTRATOR);
    assertEquals(Set.of(), rule.borrowed(EnumSet.of(Duty.AUDIT_ADMINISTRATOR), system));
    assertEquals(Set.of(), rule.borrowed(EnumSet.of(Duty.INTAKE), system));
    assertEquals(system, rule.borrowed(EnumSet.noneOf(Duty.class), system));
    assertEquals(system, rule.borrowed(system, system));
    assertEquals(
        EnumSet.of(Duty.APPROVER),
        rule.borrowed(EnumSet.of(Duty.INTAKE), EnumSet.of(Duty.APPROVER)));
  }

  @Test
  void aLiaisonAndALinkageOperatorAreAppointedInWriting() {
    refused("appointment-in-writing", () -> new Appointment(1, Duty.LIAISON, TODAY, " ", AT, "t"));
    refused(
        "appointment-in-writing",
        () -> new Appointment(1, Duty.LINKAGE_OPERATOR, TODAY, null, AT, "t"));
    Appointment ended = new Appointment(1, Duty.LIAISON, TODAY, "泽审批〔2021〕1号", AT, "t");
    ended.end(day(3));
    refused("appointment-not-extended", () -> ended.end(day(4)));
  }

  private static void refused(String code, Runnable act) {
    assertEquals(code, assertThrows(Refusal.class, act::run).code());
  }
}
