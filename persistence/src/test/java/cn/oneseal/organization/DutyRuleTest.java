package cn.oneseal.organization;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.refusal.Refusal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyRuleTest {

  private final DutyRule rule = new DutyRule();

  @ParameterizedTest
  @CsvSource({
    "false, APPROVAL_BUREAU, INTAKE,",
    "false, APPROVAL_BUREAU, REVIEWER APPROVER,",
    "false, APPROVAL_BUREAU, CASE_OFFICER, duty-not-of-body",
    "false, APPROVAL_BUREAU, SECURITY_ADMINISTRATOR, duty-not-of-body",
    "false, DEPARTMENT, LIAISON LINKAGE_OPERATOR,",
    "false, DEPARTMENT, INTAKE, duty-not-of-body",
    "false, PARTY_ORGAN, CASE_OFFICER APPROVER,",
    "true, APPROVAL_BUREAU, AUDIT_ADMINISTRATOR,",
    "true, APPROVAL_BUREAU, AUDIT_ADMINISTRATOR SECURITY_ADMINISTRATOR, duty-administrators-apart",
    "true, APPROVAL_BUREAU, INTAKE, duty-not-of-body",
    "false, DEPARTMENT, '', required"
  })
  void dutiesGoTogetherAndWithTheBody(
      boolean administrator, BodyKind kind, String duties, String refused) {
    List<Duty> wanted =
        duties.isBlank()
            ? List.of()
            : Arrays.stream(duties.split(" ", -1)).map(Duty::valueOf).toList();
    if (refused == null) {
      assertDoesNotThrow(() -> rule.require(administrator, kind, wanted));
    } else {
      assertEquals(
          refused,
          assertThrows(Refusal.class, () -> rule.require(administrator, kind, wanted)).code());
    }
  }
}
