package cn.oneseal.linkage.delivery;

import java.time.Instant;

/**
 * An attempt to deliver a push.
 *
 * @param at when, business time
 * @param milliseconds how long it took
 * @param error what was wrong, at most 500 characters; null when the department's system confirmed
 */
public record DeliveryAttempt(Instant at, int milliseconds, String error) {

  private static final int LONGEST_ERROR = 500;

  /** Makes one line of the error, and cuts it where it is too long. */
  public DeliveryAttempt {
    if (error != null) {
      String line = error.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
      error = line.length() <= LONGEST_ERROR ? line : line.substring(0, LONGEST_ERROR - 1) + "…";
      error = error.isEmpty() ? "?" : error;
    }
  }
}
