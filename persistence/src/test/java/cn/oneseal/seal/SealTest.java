package cn.oneseal.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.organization.BodyKind;
import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SealTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 30);

  private final SealRule rule = new SealRule();
  private final Seal approval = new Seal(SealKind.APPROVAL, 1, "专用章", DAY, List.of());
  private final Seal official = new Seal(SealKind.OFFICIAL, 2, "公章", DAY, List.of());
  private final Seal special = new Seal(SealKind.SPECIAL_APPROVAL, 2, "旧章", DAY, List.of(7L));

  private static void refused(String code, Executable act) {
    assertEquals(code, assertThrows(Refusal.class, act).code());
  }

  @Test
  void isInForceUntilTheEndOfTheDayOfItsAbolition() {
    assertFalse(special.inForceOn(DAY.minusDays(1)));
    special.abolish("决定", DAY, "liaison");
    assertTrue(special.inForceOn(DAY));
    assertFalse(special.inForceOn(DAY.plusDays(1)));
  }

  @Test
  void isAbolishedOnceAndByADecision() {
    refused("required", () -> special.abolish(" ", DAY, "liaison"));
    special.abolish("决定", DAY, "liaison");
    refused("seal-abolished", () -> special.abolish("决定", DAY, "liaison"));
  }

  @Test
  void isTiedToItemsOnlyIfSpecial() {
    refused(
        "seal-items-of-special-only",
        () -> new Seal(SealKind.SPECIAL_APPROVAL, 2, "章", DAY, List.of()));
    refused(
        "seal-items-of-special-only", () -> new Seal(SealKind.APPROVAL, 1, "章", DAY, List.of(1L)));
    refused("required", () -> new Seal(SealKind.OFFICIAL, 1, " ", DAY, List.of()));
  }

  @Test
  void sealsTheBureausCasesWithItsApprovalSealAndOthersWithTheOfficialOne() {
    assertSame(approval, rule.sealFor(BodyKind.APPROVAL_BUREAU, List.of(approval), DAY));
    assertSame(official, rule.sealFor(BodyKind.DEPARTMENT, List.of(special, official), DAY));
    assertSame(official, rule.sealFor(BodyKind.PARTY_ORGAN, List.of(official), DAY));
  }

  @Test
  void refusesWhereNoSealIsInForce() {
    refused("seal-missing", () -> rule.sealFor(BodyKind.DEPARTMENT, List.of(special), DAY));
    approval.abolish("决定", DAY, "custodian");
    refused(
        "seal-abolished",
        () -> rule.sealFor(BodyKind.APPROVAL_BUREAU, List.of(approval), DAY.plusDays(1)));
  }

  @Test
  void leavesTheDayOfReplacementToTheOldSeal() {
    Seal next = new Seal(SealKind.APPROVAL, 1, "新章", DAY.plusDays(1), List.of());
    approval.abolish("更换", DAY, "custodian");
    List<Seal> both = List.of(next, approval);
    assertSame(approval, rule.sealFor(BodyKind.APPROVAL_BUREAU, both, DAY));
    assertSame(next, rule.sealFor(BodyKind.APPROVAL_BUREAU, both, DAY.plusDays(1)));
  }
}
