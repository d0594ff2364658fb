package cn.oneseal.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.organization.BodyKind;
import cn.oneseal.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SealTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 30);

  private static final LocalDate TODAY = DAY.plusDays(9);
  private static final Instant AT = Instant.parse("2021-01-08T02:00:00Z");

  private final SealFile slip =
      new SealFile(
          1,
          SealFilePurpose.SLIP,
          "回执.pdf",
          "%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII),
          AT,
          "custodian");
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

  private static CustodyEntry leg(CustodyLeg leg, LocalDate day) {
    return new CustodyEntry(leg, day, "经手人", leg.provenBySlip() ? "回执1号" : null);
  }

  private void record(CustodyLeg leg, LocalDate day) {
    special.record(leg(leg, day), leg.provenBySlip() ? slip : null, TODAY, AT, "custodian");
  }

  private void abolished() {
    special.file(new SealFiling(null, null, null, "县人民政府"));
    special.abolish("决定", DAY, "liaison");
  }

  @Test
  void goesToTheIssuingAuthorityOnlyOnceAbolished() {
    special.file(new SealFiling(null, null, null, "县人民政府"));
    refused("seal-custody-order", () -> record(CustodyLeg.DELIVERED, DAY));
    special.abolish("决定", DAY, "liaison");
    refused("seal-custody-order", () -> record(CustodyLeg.RECEIVED, DAY));
    refused("seal-custody-order", () -> record(CustodyLeg.DESTROYED, DAY));
    record(CustodyLeg.DELIVERED, DAY.plusDays(1));
    refused("seal-custody-order", () -> record(CustodyLeg.DELIVERED, DAY.plusDays(1)));
    record(CustodyLeg.RECEIVED, DAY.plusDays(1));
    assertEquals(Set.of(CustodyLeg.SEALED_AWAY, CustodyLeg.DESTROYED), special.nextLegs());
    record(CustodyLeg.SEALED_AWAY, DAY.plusDays(2));
    record(CustodyLeg.DESTROYED, DAY.plusDays(3));
    assertEquals(Set.of(), special.nextLegs());
    assertEquals(SealState.DESTROYED, special.state(TODAY));
  }

  @Test
  void refusesALegWithoutItsDayItsSlipOrTheIssuingAuthority() {
    special.abolish("决定", DAY, "liaison");
    refused("seal-issuing-authority-missing", () -> record(CustodyLeg.DELIVERED, DAY));
    special.file(new SealFiling(null, null, null, "县人民政府"));
    refused("required", () -> record(CustodyLeg.DELIVERED, null));
    refused("dates-out-of-order", () -> record(CustodyLeg.DELIVERED, DAY.minusDays(1)));
    refused("dates-out-of-order", () -> record(CustodyLeg.DELIVERED, TODAY.plusDays(1)));
    record(CustodyLeg.DELIVERED, DAY.plusDays(1));
    refused("dates-out-of-order", () -> record(CustodyLeg.RECEIVED, DAY));
    refused(
        "required",
        () -> special.record(leg(CustodyLeg.RECEIVED, TODAY), null, TODAY, AT, "custodian"));
    refused(
        "required",
        () ->
            special.record(
                new CustodyEntry(CustodyLeg.RECEIVED, TODAY, "经手人", " "), slip, TODAY, AT, "c"));
    refused("seal-filing-final", () -> special.file(new SealFiling(null, null, null, "另一机关")));
  }

  @Test
  void sealsNothingOnceDeliveredThoughTheDayIsNotOver() {
    abolished();
    assertEquals(SealState.LAST_DAY, special.state(DAY));
    special.requireInForce(DAY);
    special.record(leg(CustodyLeg.DELIVERED, DAY), null, DAY, AT, "custodian");
    assertEquals(SealState.DELIVERED, special.state(DAY));
    refused("seal-abolished", () -> special.requireInForce(DAY));
    assertFalse(special.inForceOn(DAY));
  }

  @Test
  void saysWhyItCannotSeal() {
    abolished();
    refused("seal-not-yet", () -> special.requireInForce(DAY.minusDays(1)));
    refused("seal-abolished", () -> special.requireInForce(DAY.plusDays(1)));
    assertEquals(SealState.NOT_YET, special.state(DAY.minusDays(1)));
    assertEquals(SealState.TO_DELIVER, special.state(DAY.plusDays(1)));
    assertEquals(SealState.IN_FORCE, approval.state(TODAY));
  }

  @Test
  void countsTheTermOfCustodyFromTheAbolitionThenFromTheReceipt() {
    SealTerms terms = new SealTerms(10, 30);
    assertNull(terms.due(special));
    abolished();
    assertEquals(DAY.plusDays(10), terms.due(special));
    record(CustodyLeg.DELIVERED, DAY.plusDays(1));
    assertEquals(DAY.plusDays(10), terms.due(special), "delivered is not yet received");
    record(CustodyLeg.RECEIVED, DAY.plusDays(2));
    assertEquals(DAY.plusDays(32), terms.due(special));
    record(CustodyLeg.SEALED_AWAY, DAY.plusDays(3));
    assertNull(terms.due(special));
    refused("out-of-range", () -> terms.change(0, 30));
    refused("required", () -> terms.change(10, null));
  }

  @Test
  void isStampedOnSomebodysAuthorityForSoManyCopies() {
    refused("required", () -> new Stamping(" ", 1, 5L, "批准单"));
    refused("required", () -> new Stamping("通知", null, 5L, "批准单"));
    refused("out-of-range", () -> new Stamping("通知", 0, 5L, "批准单"));
    refused("required", () -> new Stamping("通知", 1, null, "批准单"));
    refused("required", () -> new Stamping("通知", 1, 5L, " "));
    refused("too-long", () -> new Stamping("通".repeat(201), 1, 5L, "批准单"));
  }

  @Test
  void needsNothingOfEngravingAndFiling() {
    assertNull(official.filing().engraver());
    official.file(new SealFiling(DAY, " ", "  备1 ", null));
    assertNull(official.filing().engraver());
    assertEquals("备1", official.filing().filingNumber());
    refused("too-long", () -> new SealFiling(null, "刻".repeat(201), null, null));
  }
}
