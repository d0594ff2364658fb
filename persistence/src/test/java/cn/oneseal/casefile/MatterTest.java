package cn.oneseal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MatterTest {

  private static final long ITEM = 6;
  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
  private static final Applicant HOLDER = applicant("91350100M000100Y43");

  private static Applicant applicant(String code) {
    return new Applicant(ApplicantKind.ORGANIZATION, "演示公司", code, null, null);
  }

  private static PriorDecision prior(LocalDate until, PriorDecision.End end) {
    return new PriorDecision(7, "N-D", ITEM, HOLDER.code(), true, until, end);
  }

  private static Matter matter(MatterKind kind, String number, PriorDecision found) {
    return Matter.of(
        new Matter.Entered(kind, number, false), Optional.ofNullable(found), ITEM, HOLDER, DAY);
  }

  private static void refused(String code, String field, Runnable act) {
    Refusal refusal = assertThrows(Refusal.class, act::run);
    assertEquals(code + " " + field, refusal.code() + " " + refusal.field());
  }

  @Test
  void aNewRightHasNoDecisionBefore() {
    Matter matter = matter(MatterKind.INITIAL, " ", null);
    assertEquals(MatterKind.INITIAL, matter.kind());
    assertNull(matter.priorNumber());
    refused(
        "prior-of-initial",
        "priorNumber",
        () -> matter(MatterKind.INITIAL, "N-D", prior(DAY, null)));
  }

  @ParameterizedTest
  @EnumSource(names = "INITIAL", mode = EnumSource.Mode.EXCLUDE)
  void whateverElseIsAboutADecisionOfThisApplicantAndItem(MatterKind kind) {
    Matter matter = matter(kind, "N-Z", prior(DAY, null));
    assertEquals("N-D 7", matter.priorNumber() + " " + matter.priorDecisionId());
    refused("required", "priorNumber", () -> matter(kind, " ", null));
    refused("prior-not-found", "priorNumber", () -> matter(kind, "N-D", null));
    PriorDecision another = new PriorDecision(7, "N-D", 5, HOLDER.code(), true, null, null);
    refused("prior-not-found", "priorNumber", () -> matter(kind, "N-D", another));
    PriorDecision refusal = new PriorDecision(7, "N-D", ITEM, HOLDER.code(), false, null, null);
    refused("prior-not-found", "priorNumber", () -> matter(kind, "N-D", refusal));
    PriorDecision others = new PriorDecision(7, "N-D", ITEM, "x", true, null, null);
    refused("prior-not-found", "priorNumber", () -> matter(kind, "N-D", others));
  }

  @Test
  void whatWasIssuedElsewhereHasItsNumberOnly() {
    Matter.Entered entered = new Matter.Entered(MatterKind.RENEWAL, " 交运许〔2019〕3号 ", true);
    assertEquals(Optional.empty(), entered.looksFor());
    Matter matter = Matter.of(entered, Optional.empty(), ITEM, HOLDER, DAY);
    assertEquals("交运许〔2019〕3号", matter.priorNumber());
    assertNull(matter.priorDecisionId());
  }

  @ParameterizedTest
  @CsvSource({
    "CHANGE, true, prior-ended",
    "CHANGE, false, prior-ended",
    "RENEWAL, true, prior-ended",
    "REISSUE, false, prior-ended",
    "CANCELLATION, false, prior-ended",
    "CANCELLATION, true, ''",
  })
  void whatHasEndedStaysEnded_onlyWhatWasRevokedMayBeCancelled(
      MatterKind kind, boolean revoked, String code) {
    PriorDecision prior = prior(null, new PriorDecision.End(DAY, revoked, "M-D"));
    if (code.isEmpty()) {
      assertEquals(7, matter(kind, "N-D", prior).priorDecisionId());
    } else {
      refused(code, "priorNumber", () -> matter(kind, "N-D", prior));
    }
  }

  @Test
  void onlyACancellationConcernsWhatHasExpired() {
    PriorDecision expired = prior(DAY.minusDays(1), null);
    refused("prior-expired", "priorNumber", () -> matter(MatterKind.RENEWAL, "N-D", expired));
    assertEquals(7, matter(MatterKind.RENEWAL, "N-D", prior(DAY, null)).priorDecisionId());
    assertEquals(7, matter(MatterKind.CANCELLATION, "N-D", expired).priorDecisionId());
  }

  @Test
  void aCancellationRestsOnNoCommitment() {
    Matter cancellation = matter(MatterKind.CANCELLATION, "N-D", prior(DAY, null));
    refused(
        "commitment-to-cancellation", "onCommitment", () -> cancellation.requireCommitment(true));
    cancellation.requireCommitment(false);
    matter(MatterKind.CHANGE, "N-D", prior(DAY, null)).requireCommitment(true);
  }

  @Test
  void nothingEnteredIsNamed() {
    refused("required", "matter", () -> matter(null, "N-D", null));
    refused("required", "matter", () -> Matter.of(null, Optional.empty(), ITEM, HOLDER, DAY));
  }
}
