package cn.oneseal.organization;

import cn.oneseal.refusal.Refusal;
import java.util.Collection;

/**
 * May this absence stand beside the others? Nobody is away twice on a day, stands in for two, or
 * stands in while he is away himself: there is no chain of substitutes.
 */
public final class AbsenceRule {

  /** Refuses an absence that does not go with one of the others that are confirmed. */
  public void require(Absence wanted, Collection<Absence> others) {
    for (Absence other : others) {
      if (other.state() != AbsenceState.CONFIRMED
          || (other.id() != null && other.id().equals(wanted.id()))
          || !wanted.overlaps(other)) {
        continue;
      }
      if (other.officialId() == wanted.officialId()) {
        throw Refusal.of("absent-already", other.beginsOn(), other.endsOn()).onField("beginsOn");
      }
      if (is(other.substituteId(), wanted.officialId())) {
        throw Refusal.of("absent-while-substitute", other.beginsOn(), other.endsOn())
            .onField("beginsOn");
      }
      if (is(wanted.substituteId(), other.officialId())) {
        throw Refusal.of("substitute-absent", other.beginsOn(), other.endsOn())
            .onField("substitute");
      }
      if (wanted.substituteId() != null && wanted.substituteId().equals(other.substituteId())) {
        throw Refusal.of("substitute-of-another", other.beginsOn(), other.endsOn())
            .onField("substitute");
      }
    }
  }

  private static boolean is(Long one, long other) {
    return one != null && one == other;
  }
}
