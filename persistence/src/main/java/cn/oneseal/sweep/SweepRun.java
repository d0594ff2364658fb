package cn.oneseal.sweep;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A sweep's run for one night; times are system time.
 *
 * @param sweep the sweep's name
 * @param night the night
 * @param startedAt when it last began
 * @param finishedAt when it finished, or null where it failed or its server ended
 * @param handled how many rows it wrote, in all its runs
 * @param lastHandled how many rows its last run wrote, or null
 * @param failure why it failed as a whole, or null
 */
public record SweepRun(
    String sweep,
    LocalDate night,
    Instant startedAt,
    Instant finishedAt,
    Long handled,
    Long lastHandled,
    String failure) {

  /** Returns how long its last run took, in milliseconds; null where it did not finish. */
  public Long tookMillis() {
    return finishedAt == null ? null : Duration.between(startedAt, finishedAt).toMillis();
  }

  /** Returns whether it was begun and neither finished nor failed. */
  public boolean isCutShort() {
    return finishedAt == null && failure == null;
  }
}
