package cn.oneseal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CaseFileTest {

  private static final Instant AT = Instant.parse("2021-01-05T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2021, 1, 5);
  private static final long ACCEPTER = 1;
  private static final long APPROVER = 2;

  @Test
  void refusesApprovalByWhoeverAccepted() {
    CaseFile file = accepted("客运班线", DAY);
    file.review("符合", 3, AT);
    assertRefused("four-eyes", () -> file.resolve(Outcome.APPROVED, "", new Grant(), ACCEPTER, AT));
  }

  @Test
  void resolvedIsNotClosedUntilIssued() {
    CaseFile file = accepted("客运班线", DAY);
    file.review("符合", 3, AT);
    file.resolve(Outcome.APPROVED, "符合条件", new Grant(), APPROVER, AT);
    assertEquals(CaseState.PENDING_SEAL, file.state());
  }

  @Test
  void refusesStepsOutOfOrder() {
    CaseFile file = accepted("客运班线", DAY);
    assertRefused(
        "case-wrong-state", () -> file.resolve(Outcome.APPROVED, "", new Grant(), APPROVER, AT));
    assertRefused("case-wrong-state", () -> file.issue(1, "", 4, AT, DAY));
    file.review("符合", 3, AT);
    assertRefused("case-wrong-state", () -> file.review("再审", 3, AT));
  }

  @Test
  void refusalNeedsAReason() {
    CaseFile file = accepted("客运班线", DAY);
    file.review("不符合", 3, AT);
    assertRefused("required", () -> file.resolve(Outcome.REFUSED, " ", new Grant(), APPROVER, AT));
  }

  @Test
  void refusesAnEmptyOrOverlongRequestAndReceiptAfterAcceptance() {
    assertRefused("required", () -> accepted(" ", DAY));
    assertRefused("too-long", () -> accepted("长".repeat(2001), DAY));
    assertRefused("dates-out-of-order", () -> accepted("客运班线", DAY.plusDays(1)));
  }

  @Test
  void refusesAStaleVersion() {
    CaseFile file = accepted("客运班线", DAY);
    assertRefused("stale-version", () -> file.requireVersion(file.version() + 1));
  }

  private static CaseFile accepted(String request, LocalDate receivedOn) {
    Applicant applicant =
        new Applicant(ApplicantKind.PERSON, "张三", "11010519491231002X", null, null);
    return new CaseFile(
        new Acceptance(
            "BUREAU-20210105-000001",
            "token",
            6,
            7,
            applicant,
            request,
            Matter.initial(),
            CaseStandard.OWN,
            null,
            null,
            receivedOn,
            DAY,
            AcceptanceKind.ORDINARY,
            AT,
            ACCEPTER,
            null));
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(Refusal.class, act).code());
  }
}
