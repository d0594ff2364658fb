package cn.oneseal.casefile;

import cn.oneseal.refusal.Refusal;
import java.util.Optional;

/**
 * May a body accept an application of an item on a day? Only the holder of the power that day (R2,
 * 二（一）; R9, 二（二）); where the holder is not recorded, nobody may. It is not asked again for a later
 * day: the body that accepted finishes the case, even years later.
 */
public final class JurisdictionRule {

  private static final String CLAUSE = "R2, 二（一）";

  /** Refuses acceptance unless the body is the day's holder. */
  public void requireHolder(Optional<CaseBasis.Competence> ofDay, long bodyId) {
    CaseBasis.Competence holder =
        ofDay.orElseThrow(() -> Refusal.of("competence-not-recorded").byClause(CLAUSE));
    if (holder.bodyId() != bodyId) {
      throw Refusal.of("no-competence", holder.bodyName(), holder.since(), holder.clause())
          .onField("itemId")
          .byClause("R9, 二（二）");
    }
  }

  /**
   * Refuses to review, decide or seal a case unless its body held the power on the day of
   * acceptance.
   *
   * @param ofDay who held it that day, as recorded now
   * @param asKnown who held it that day, as recorded when the acceptance was entered: on a handover
   *     day whose power passes from its beginning, what was accepted before stays good
   */
  public void requireHeldAtAcceptance(
      Optional<CaseBasis.Competence> ofDay, Optional<CaseBasis.Competence> asKnown, CaseFile file) {
    if (held(ofDay, file) || held(asKnown, file)) {
      return;
    }
    throw ofDay
        .map(
            holder ->
                Refusal.of(
                    "case-without-power",
                    file.caseNo(),
                    file.acceptedOn(),
                    holder.bodyName(),
                    holder.clause()))
        .orElseGet(() -> Refusal.of("case-power-not-recorded", file.caseNo(), file.acceptedOn()))
        .byClause(CLAUSE);
  }

  private static boolean held(Optional<CaseBasis.Competence> holder, CaseFile file) {
    return holder.filter(one -> one.bodyId() == file.bodyId()).isPresent();
  }
}
