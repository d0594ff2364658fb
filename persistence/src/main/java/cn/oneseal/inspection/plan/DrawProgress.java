package cn.oneseal.inspection.plan;

import java.time.LocalDate;

/**
 * What tells how far a draw has come.
 *
 * @param commitments how many parties have committed themselves
 * @param revealBy until when nonces are revealed, or null before the roster is frozen
 * @param drawn whether it was drawn
 */
public record DrawProgress(int commitments, LocalDate revealBy, boolean drawn) {

  /** How far a draw has come. */
  public enum State {
    COMMITTING,
    COMMITTED,
    FROZEN,
    NOT_REVEALED,
    DRAWN
  }

  /** Returns how far it has come on a day. */
  public State stateOn(LocalDate day) {
    if (drawn) {
      return State.DRAWN;
    }
    if (revealBy == null) {
      return commitments < Party.values().length ? State.COMMITTING : State.COMMITTED;
    }
    return revealBy.isBefore(day) ? State.NOT_REVEALED : State.FROZEN;
  }
}
