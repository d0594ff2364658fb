package cn.oneseal.calendar;

/** The unit a period is counted in. */
public enum TermUnit {
  /** Working days: the authority's own periods (ALL 82). Weekends and holidays are skipped. */
  WORKING_DAY(3660),

  /**
   * Months: the period ends on the same day of the last month, or on that month's last day where
   * there is none, moved to the next working day. Used for the transition (R11), the
   * post-certificate inspection (R13) and every other period given in months.
   */
  MONTH(600),

  /**
   * Calendar days, moved to the next working day. For an applicant's periods (ALL 47) where the
   * item states that they are counted so; the law is silent, so this is a stated choice per item.
   */
  CALENDAR_DAY(3660);

  private final int longest;

  TermUnit(int longest) {
    this.longest = longest;
  }

  /** The longest period that is accepted in this unit; the shortest is 1. */
  public int longest() {
    return longest;
  }
}
