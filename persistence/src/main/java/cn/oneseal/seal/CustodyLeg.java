package cn.oneseal.seal;

import java.util.EnumSet;
import java.util.Set;

/** The way of an abolished seal to the authority that issued it, and its end there (R10, 二（二）). */
public enum CustodyLeg {
  /** Handed to the issuing authority. */
  DELIVERED,
  /** Taken in by it, against its slip. */
  RECEIVED,
  /** Sealed away there. */
  SEALED_AWAY,
  /** Destroyed there, at once or after having been sealed away. */
  DESTROYED;

  /** Returns which legs can follow on those done. */
  static Set<CustodyLeg> after(Set<CustodyLeg> done) {
    if (done.contains(DESTROYED)) {
      return EnumSet.noneOf(CustodyLeg.class);
    }
    if (done.contains(SEALED_AWAY)) {
      return EnumSet.of(DESTROYED);
    }
    if (done.contains(RECEIVED)) {
      return EnumSet.of(SEALED_AWAY, DESTROYED);
    }
    return EnumSet.of(done.contains(DELIVERED) ? RECEIVED : DELIVERED);
  }

  /**
   * Returns whether the issuing authority proves this leg by a slip; a delivery is ours to tell.
   */
  public boolean provenBySlip() {
    return this != DELIVERED;
  }
}
