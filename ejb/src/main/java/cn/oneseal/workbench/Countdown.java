package cn.oneseal.workbench;

import java.time.LocalDate;

/**
 * A period that runs towards its end, for the caller's body.
 *
 * @param kind what runs
 * @param startsOn its first day
 * @param endsOn its last day
 * @param day which day of it today is, the first being 1
 * @param done items of the body that are done: handed over, or ready
 * @param all items of the body that it is about
 */
public record Countdown(
    Kind kind, LocalDate startsOn, LocalDate endsOn, long day, long done, long all) {

  /** What runs. */
  public enum Kind {
    /** The handover of a batch, from its issue to the day it is due (R8, 二（二）). */
    HANDOVER("/handover/list.xhtml"),
    /** The transition of items transferred in (R11, 二（三）). */
    TRANSITION("/transition/list.xhtml");

    private final String page;

    Kind(String page) {
      this.page = page;
    }

    /** Returns the list behind it. */
    public String page() {
      return page;
    }
  }
}
