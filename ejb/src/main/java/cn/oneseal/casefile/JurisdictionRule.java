package cn.oneseal.casefile;

import cn.oneseal.refusal.Refusal;
import java.util.Optional;

/**
 * May a body accept an application of an item on a day? Only the holder of the power that day (R2,
 * 二（一）; R9, 二（二）); where the holder is not recorded, nobody may. It is not asked again later: the
 * body that accepted finishes the case.
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
}
