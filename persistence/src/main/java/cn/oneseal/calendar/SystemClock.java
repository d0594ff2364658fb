package cn.oneseal.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

/**
 * Real time: for leases, retries, lockouts and sessions, which must not jump when the
 * demonstration's day is moved. Never for a legal day, which is the {@link BusinessClock}'s.
 */
public final class SystemClock {
  private final Clock base;

  /** A clock over real time, or over a fixed one in tests. */
  public SystemClock(Clock base) {
    this.base = Objects.requireNonNull(base, "base");
  }

  /** The moment. */
  public Instant now() {
    return base.instant();
  }
}
