package cn.oneseal.seal;

/** Where a seal stands on a day (R10, 二（二）). */
public enum SealState {
  /** Its first day is still to come. */
  NOT_YET,
  /** It seals. */
  IN_FORCE,
  /** Abolished with the end of this day: it seals for the last time. */
  LAST_DAY,
  /** Abolished, and still with the body. */
  TO_DELIVER,
  /** On its way: delivered, and no slip of the issuing authority yet. */
  DELIVERED,
  /** With the issuing authority, neither sealed away nor destroyed yet. */
  RECEIVED,
  /** Sealed away by the issuing authority. */
  SEALED_AWAY,
  /** Destroyed by the issuing authority. */
  DESTROYED;

  /** Returns whether it seals. */
  public boolean seals() {
    return this == IN_FORCE || this == LAST_DAY;
  }
}
