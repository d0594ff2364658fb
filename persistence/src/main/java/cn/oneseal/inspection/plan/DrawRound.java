package cn.oneseal.inspection.plan;

import cn.oneseal.inspection.draw.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One draw of a plan, as far as it has come.
 *
 * @param id the draw
 * @param round the how manieth
 * @param reason why it is held again, or null for the first
 * @param commitments what each party committed to
 * @param roster the frozen roster, or null
 * @param digest its digest, or null
 * @param revealBy the day set for revealing, or null
 * @param frozenAt when it was frozen, or null
 * @param nonces what each party revealed
 * @param drawnAt when it was drawn, or null
 * @param visits the result, empty before
 */
public record DrawRound(
    long id,
    int round,
    String reason,
    Map<Party, String> commitments,
    String roster,
    String digest,
    LocalDate revealBy,
    Instant frozenAt,
    Map<Party, String> nonces,
    Instant drawnAt,
    List<Visit> visits) {

  /** Takes copies. */
  public DrawRound {
    commitments = Map.copyOf(commitments);
    nonces = Map.copyOf(nonces);
    visits = List.copyOf(visits);
  }

  /** Returns how far it has come on a day. */
  public DrawProgress.State stateOn(LocalDate day) {
    return new DrawProgress(commitments.size(), revealBy, drawnAt != null).stateOn(day);
  }

  /** Returns whether another draw can be held on a day: this one is drawn, or was let lie. */
  public boolean endedOn(LocalDate day) {
    DrawProgress.State state = stateOn(day);
    return state == DrawProgress.State.DRAWN || state == DrawProgress.State.NOT_REVEALED;
  }
}
