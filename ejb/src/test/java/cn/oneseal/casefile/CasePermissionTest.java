package cn.oneseal.casefile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CasePermissionTest {

  private static final long BUREAU = 1;
  private static final long TRANSPORT = 4;
  private static final long ACCEPTER = 11;
  private static final long OTHER = 12;
  private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
  private static final Instant AT = Instant.parse("2020-12-31T01:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // the bureau's own duties, each in its turn
    "BUREAU, REVIEWER, 12, ACCEPTED, REVIEW",
    "BUREAU, REVIEWER, 12, REVIEWED, ''",
    "BUREAU, INTAKE, 11, ACCEPTED, ''",
    "BUREAU, CASE_OFFICER, 12, ACCEPTED, ''",
    "BUREAU, APPROVER, 12, REVIEWED, RESOLVE",
    "BUREAU, APPROVER, 12, ACCEPTED, ''",
    "BUREAU, SEAL_CUSTODIAN, 12, PENDING_SEAL, ISSUE",
    "BUREAU, SEAL_CUSTODIAN, 12, REVIEWED, ''",
    "BUREAU, SEAL_CUSTODIAN, 12, CLOSED, ''",
    // whoever accepted does not approve
    "BUREAU, APPROVER, 11, REVIEWED, ''",
    // of another body, whatever the duty
    "TRANSPORT, CASE_OFFICER, 12, ACCEPTED, ''",
    "TRANSPORT, APPROVER, 12, REVIEWED, ''",
    "TRANSPORT, SEAL_CUSTODIAN, 12, PENDING_SEAL, ''"
  })
  void permitsEachActToItsDutyInItsTurnAtTheCasesOwnBody(
      String body, Duty duty, long official, CaseState state, String expected) {
    Caller caller =
        body.equals("BUREAU")
            ? caller(official, BUREAU, BodyKind.APPROVAL_BUREAU, duty)
            : caller(official, TRANSPORT, BodyKind.DEPARTMENT, duty);
    assertEquals(actions(expected), new CasePermission(caller, false).permitted(file(state)));
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void aMentorReadsAndAdvisesUntilTheCaseIsClosedAndNeverDecides(CaseState state) {
    Caller mentor = caller(OTHER, TRANSPORT, BodyKind.DEPARTMENT, Duty.MENTOR);
    CasePermission permission = new CasePermission(mentor, true);
    assertDoesNotThrow(() -> permission.requireVisible(file(state)));
    assertEquals(
        state == CaseState.CLOSED ? Set.of() : Set.of(CaseAction.ADVISE),
        permission.permitted(file(state)));
  }

  @Test
  void aMentorOfAnotherItemSeesNothing() {
    Caller mentor = caller(OTHER, TRANSPORT, BodyKind.DEPARTMENT, Duty.MENTOR);
    assertNotFound(new CasePermission(mentor, false));
  }

  @Test
  void anotherBodysCaseIsAnsweredAsIfThereWereNone() {
    assertNotFound(
        new CasePermission(
            caller(OTHER, TRANSPORT, BodyKind.DEPARTMENT, Duty.CASE_OFFICER), false));
  }

  @ParameterizedTest
  @EnumSource(
      value = Duty.class,
      names = {
        "LIAISON",
        "LINKAGE_OPERATOR",
        "INSPECTOR",
        "SYSTEM_ADMINISTRATOR",
        "SECURITY_ADMINISTRATOR",
        "AUDIT_ADMINISTRATOR"
      })
  void noOtherDutySeesACaseEvenOfTheOwnBody(Duty duty) {
    assertNotFound(
        new CasePermission(caller(OTHER, BUREAU, BodyKind.APPROVAL_BUREAU, duty), false));
  }

  @ParameterizedTest
  @CsvSource({"APPROVAL_BUREAU, INTAKE", "DEPARTMENT, CASE_OFFICER", "PARTY_ORGAN, CASE_OFFICER"})
  void acceptsByTheDutyOfTheBodysKind(BodyKind kind, Duty duty) {
    assertEquals(duty, CasePermission.accepting(kind));
  }

  @Test
  void aRefusalNamesTheDutyInWords() {
    Caller intake = caller(OTHER, BUREAU, BodyKind.APPROVAL_BUREAU, Duty.INTAKE);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                new CasePermission(intake, false)
                    .require(CaseAction.RESOLVE, file(CaseState.REVIEWED)));
    assertEquals("not-permitted", refusal.code());
    assertTrue(refusal.getMessage().contains("审批"), refusal.getMessage());
  }

  private static void assertNotFound(CasePermission permission) {
    CaseFile file = file(CaseState.ACCEPTED);
    Refusal refusal = assertThrows(Refusal.class, () -> permission.requireVisible(file));
    assertEquals("not-found", refusal.code());
    assertEquals(Set.of(), permission.permitted(file));
  }

  private static Set<CaseAction> actions(String names) {
    return Arrays.stream(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(CaseAction::valueOf)
        .collect(Collectors.toSet());
  }

  private static Caller caller(long official, long body, BodyKind kind, Duty... duties) {
    return new Caller("u", official, "某人", body, "B" + body, kind, Set.of(duties));
  }

  /** A case of the bureau that has come this far, by others than the caller unless he accepted. */
  private static CaseFile file(CaseState state) {
    CaseFile file =
        new CaseFile(
            new Acceptance(
                "BUREAU-20201231-000001",
                "token",
                6,
                BUREAU,
                new Applicant(ApplicantKind.PERSON, "张三", "11010519491231002X", null, null),
                "新增客运班线",
                Matter.initial(),
                CaseStandard.HANDED_OVER,
                null,
                null,
                DAY,
                DAY,
                AcceptanceKind.ORDINARY,
                AT,
                ACCEPTER,
                null));
    if (state.compareTo(CaseState.REVIEWED) >= 0) {
      file.review("同意", 13, AT);
    }
    if (state.compareTo(CaseState.PENDING_SEAL) >= 0) {
      file.resolve(Outcome.APPROVED, null, new Grant(), 14, AT);
    }
    if (state == CaseState.CLOSED) {
      Decision issued = file.issue(1, "演示救济途径", 15, AT, DAY);
      assertEquals(CaseState.CLOSED, file.state(), issued.number());
    }
    return file;
  }
}
