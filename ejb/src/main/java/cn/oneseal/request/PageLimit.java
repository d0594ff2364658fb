package cn.oneseal.request;

import cn.oneseal.refusal.Refusal;

/** How much another system may ask for at once. */
public final class PageLimit {

  private PageLimit() {}

  /** Refuses a limit that is not 1 to the most. */
  public static void require(int limit, int most) {
    if (limit < 1 || limit > most) {
      throw Refusal.of("limit-out-of-range", most).onField("limit");
    }
  }
}
