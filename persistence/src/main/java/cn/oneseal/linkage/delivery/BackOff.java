package cn.oneseal.linkage.delivery;

import java.time.Duration;

/** How long is a failing system left alone, and when is a push given up? */
public final class BackOff {

  /** So often a push is tried before it waits for somebody to look at it. */
  public static final int ATTEMPTS = 12;

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(30);

  /** From here on it is always the longest. */
  private static final int DOUBLINGS = 10;

  /**
   * Returns the pause after so many failures in a row: 5 s, doubled by each further one, at most 30
   * min.
   *
   * @param failures at least 1
   */
  public Duration after(int failures) {
    Duration pause = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
    return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
  }
}
