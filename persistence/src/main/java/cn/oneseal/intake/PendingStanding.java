package cn.oneseal.intake;

/** Which rule an application that is received and not accepted goes by today (R9, 二（二）; ALL 32). */
public enum PendingStanding {
  /** The five days run, and whoever received it holds the power: it accepts, asks or refuses. */
  WITHIN_FIVE_DAYS("ALL 32"),
  /** Supplements were asked for and are awaited. */
  AWAITING_SUPPLEMENTS("ALL 32(4)"),
  /** All that was asked for is there: it is to be accepted. */
  TO_ACCEPT("ALL 32(5)"),
  /** No request in five days, but silence accepts nothing here: it is still to be answered. */
  NOT_DEEMED("R9, 二（二）"),
  /**
   * The five days run, and the power has passed on. Whoever received it asks for what is missing,
   * and it passes over; the new holder accepts what is complete. If both keep silent, it counts as
   * accepted on receipt and stays with whoever received it.
   */
  POWER_PASSED_WITHIN_FIVE_DAYS("R9, 二（二）; ALL 32"),
  /** It passes over to the new holder of the power, with its papers; nothing is asked for twice. */
  PASSES_OVER("R9, 二（二）"),
  /** Silence past the fifth day: accepted on the day of receipt, by whoever received it. */
  DEEMED_ACCEPTED("ALL 32(4); R9, 二（二）"),
  /** Received where there was no power: to be refused at once, naming the right body. */
  NO_POWER("ALL 32(2); R9, 二（二）");

  private final String clause;

  PendingStanding(String clause) {
    this.clause = clause;
  }

  /** Returns the clause it rests on. */
  public String clause() {
    return clause;
  }
}
