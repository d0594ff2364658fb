package cn.oneseal.sealing.ledger;

import java.time.Instant;

/**
 * What a check of the chain found.
 *
 * @param checkedAt when
 * @param positions how many links it looked at
 * @param breakAt the first place where the chain does not hold, or null where it does
 * @param finding what is wrong there, the key of a text; null where nothing is
 */
public record ChainCheck(Instant checkedAt, long positions, Long breakAt, String finding) {

  /** Returns whether the chain holds. */
  public boolean holds() {
    return breakAt == null;
  }
}
