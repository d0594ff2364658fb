package cn.oneseal.casefile;

/** How a case came to be accepted. */
public enum AcceptanceKind {
  /** By an act of the day. */
  ORDINARY(CaseAct.ACCEPTED),
  /** By silence past the fifth working day: as of the day of receipt (ALL 32). */
  DEEMED(CaseAct.DEEMED_ACCEPTED),
  /** Entered later, by the sealed slip and the other side's countersignature (R9, 二（二）). */
  BACK_DATED(CaseAct.BACK_DATED);

  private final CaseAct act;

  AcceptanceKind(CaseAct act) {
    this.act = act;
  }

  /** Returns what the history of the case begins with. */
  public CaseAct act() {
    return act;
  }
}
