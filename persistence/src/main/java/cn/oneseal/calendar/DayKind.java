package cn.oneseal.calendar;

/** What a day is, once the week and the holiday notices are read together. */
public enum DayKind {
  /** Monday to Friday and no holiday. */
  WORKING_DAY(true),
  /** A weekend day that is worked to make up for a holiday (调休). */
  MAKE_UP_WORKING_DAY(true),
  /** Saturday or Sunday, in no notice. */
  WEEKEND(false),
  /** Off by a holiday notice, whichever day of the week it is. */
  HOLIDAY(false);

  private final boolean working;

  DayKind(boolean working) {
    this.working = working;
  }

  /** Whether a day of this kind counts in a period of working days. */
  public boolean isWorking() {
    return working;
  }
}
