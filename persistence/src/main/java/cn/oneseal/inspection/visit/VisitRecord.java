package cn.oneseal.inspection.visit;

import cn.oneseal.inspection.draw.Roster;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;
import java.util.List;

/**
 * The record of a visit (R13, 三（一）1).
 *
 * @param visitedOn the day
 * @param result what it comes to
 * @param summary what is recorded of it
 * @param holderSigned who signed for the holder, or null
 * @param refusedReason why nobody signed for the holder, or null
 * @param findings what was found, matter by matter
 * @param signers the inspectors who signed, by id
 */
public record VisitRecord(
    LocalDate visitedOn,
    VisitResult result,
    String summary,
    String holderSigned,
    String refusedReason,
    List<Finding> findings,
    List<Long> signers) {

  private static final String CLAUSE = "R13, 三（一）1";

  /** Refuses what is missing, what contradicts itself, and a record signed by one alone. */
  public VisitRecord {
    if (visitedOn == null) {
      throw Refusal.of("required").onField("visitedOn");
    }
    if (result == null) {
      throw Refusal.of("required").onField("visitResult");
    }
    summary = Texts.required("visitSummary", summary, 2000);
    holderSigned = Texts.optional("holderSigned", holderSigned, 100);
    refusedReason = Texts.optional("refusedReason", refusedReason, 500);
    if ((holderSigned == null) == (refusedReason == null)) {
      throw Refusal.of("holder-signed-or-refused").onField("holderSigned");
    }
    findings = List.copyOf(findings);
    boolean fault = findings.stream().anyMatch(each -> !each.conforms());
    if (result == VisitResult.PASSED && (fault || findings.isEmpty())) {
      throw Refusal.of("visit-passed-with-fault").onField("visitResult");
    }
    if (result.needsFault() && !fault) {
      throw Refusal.of("visit-without-fault").onField("visitResult");
    }
    signers = signers == null ? List.of() : signers.stream().distinct().sorted().toList();
    if (signers.size() < Roster.FEWEST) {
      throw Refusal.of("inspectors-two").onField("signers").byClause(CLAUSE);
    }
  }

  /** Refuses a visit before the draw, after today, or by others than those drawn. */
  public void requireOf(List<DrawnInspector> drawn, LocalDate drawnOn, LocalDate today) {
    if (visitedOn.isBefore(drawnOn)) {
      throw Refusal.of("visit-before-draw", drawnOn).onField("visitedOn").byClause(CLAUSE);
    }
    if (visitedOn.isAfter(today)) {
      throw Refusal.of("day-too-late", today).onField("visitedOn");
    }
    for (Long signer : signers) {
      DrawnInspector one =
          drawn.stream()
              .filter(each -> each.id() == signer)
              .findFirst()
              .orElseThrow(
                  () -> Refusal.of("inspector-not-drawn").onField("signers").byClause(CLAUSE));
      if (one.certificateUntil().isBefore(visitedOn)) {
        throw Refusal.of("inspector-certificate-over", one.name(), one.certificateUntil())
            .onField("signers");
      }
    }
  }
}
