package cn.oneseal.sealing;

import java.time.Instant;

/**
 * How far a run has come.
 *
 * @param id the run
 * @param startedAt when it was begun
 * @param startedBy who began it
 * @param papers how many papers it has
 * @param sealed how many of them are sealed
 * @param refused how many could not be sealed in it, those ordered anew since among them
 */
public record RunProgress(
    long id, Instant startedAt, String startedBy, int papers, long sealed, long refused) {

  /** Returns how many still wait. */
  public long waiting() {
    return papers - sealed - refused;
  }

  /** Returns how far it is, per cent. */
  public int percent() {
    return (int) (100 * (sealed + refused) / papers);
  }
}
