package cn.oneseal.revocation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Who resolves, and not before the holder could be heard (R13, ALL 69). */
class RevocationTest {

  private static final LocalDate OPENED = LocalDate.of(2021, 3, 1);
  private static final LocalDate UNTIL = LocalDate.of(2021, 3, 8);
  private static final Hearing HEARING = new Hearing(UNTIL, "主持人", "笔录");

  private static Revocation with(Hearing hearing, Resolution resolution, Statement... said) {
    return new Revocation(
        1,
        new RevocationSubject(
            2, 3, "局", true, 4, "N", OPENED, 5, "C", 6, "事项", "持有人", null, 7, "审批局"),
        new RevocationNotice("事实", "依据", UNTIL),
        OPENED,
        8,
        List.of(said),
        hearing,
        resolution,
        null,
        null);
  }

  private static Statement said(Statement.Kind kind) {
    return new Statement(kind, OPENED, "内容");
  }

  private static String refused(Executable act) {
    return assertThrows(Refusal.class, act).code();
  }

  @Test
  void anotherApproverResolvesTheDayAfterTheHoldersTimeIsOver() {
    Revocation open = with(null, null, said(Statement.Kind.STATEMENT));
    assertDoesNotThrow(() -> open.requireResolvable(9, UNTIL.plusDays(1)));
    assertEquals("revocation-own", refused(() -> open.requireResolvable(8, UNTIL.plusDays(1))));
    assertEquals("revocation-too-early", refused(() -> open.requireResolvable(9, UNTIL)));
  }

  @Test
  void aWaiverEndsTheTimeAndAHearingAskedForIsHeld() {
    assertDoesNotThrow(
        () -> with(null, null, said(Statement.Kind.WAIVER)).requireResolvable(9, OPENED));
    Statement asked = said(Statement.Kind.HEARING_REQUEST);
    assertEquals(
        "revocation-hearing",
        refused(() -> with(null, null, asked).requireResolvable(9, UNTIL.plusDays(9))));
    assertDoesNotThrow(() -> with(HEARING, null, asked).requireResolvable(9, UNTIL.plusDays(1)));
  }

  @Test
  void whatIsResolvedIsResolvedOnceAndTakesEffectWithTheSeal() {
    Revocation kept = with(null, new Resolution(false, "理由"));
    assertEquals(Revocation.State.KEPT, kept.state());
    assertEquals("revocation-resolved", refused(() -> kept.requireResolvable(9, UNTIL)));
    assertEquals("revocation-resolved", refused(kept::requireOpen));
    Revocation revoked = with(null, new Resolution(true, "理由"));
    assertEquals(Revocation.State.PENDING_SEAL, revoked.state());
    assertEquals(
        Revocation.State.REVOKED,
        new Revocation(
                1,
                revoked.of(),
                revoked.notice(),
                OPENED,
                8,
                List.of(),
                null,
                revoked.resolution(),
                "C-1",
                Instant.EPOCH)
            .state());
  }

  @Test
  void whatIsMissingOrOutOfPlaceIsNamed() {
    assertEquals(
        "rightsUntil",
        assertThrows(Refusal.class, () -> new RevocationNotice("f", "b", null)).field());
    assertEquals(
        "day-too-early",
        refused(() -> new RevocationNotice("f", "b", OPENED).requireAfter(OPENED)));
    assertEquals(
        "statementKind",
        assertThrows(Refusal.class, () -> new Statement(null, OPENED, "x")).field());
    Statement early = new Statement(Statement.Kind.STATEMENT, OPENED.minusDays(1), "x");
    assertEquals("day-too-early", refused(() -> early.requireBetween(OPENED, UNTIL)));
    Hearing late = new Hearing(UNTIL.plusDays(1), "c", "m");
    assertEquals("day-too-late", refused(() -> late.requireBetween(OPENED, UNTIL)));
    assertEquals("revoked", assertThrows(Refusal.class, () -> new Resolution(null, "x")).field());
  }
}
