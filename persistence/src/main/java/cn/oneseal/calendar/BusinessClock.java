package cn.oneseal.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The clock of every legal day: acceptance, send times, signing times. It keeps ticking; in the
 * demonstration, only there, it stands apart from real time by an offset that can grow. Leases,
 * retries, lockouts and sessions use {@link SystemClock} instead, which nobody can move.
 */
public final class BusinessClock {

  /** Business time. All legal days begin and end here. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Clock base;
  private final Supplier<Duration> offset;

  /**
   * A clock that runs apart from another.
   *
   * @param base real time
   * @param offset how far this clock is ahead (negative: behind), asked on every call, so that a
   *     move reaches every holder of this clock at once
   */
  public BusinessClock(Clock base, Supplier<Duration> offset) {
    this.base = Objects.requireNonNull(base, "base");
    this.offset = Objects.requireNonNull(offset, "offset");
  }

  /** A clock that stands at noon of a day; for tests. */
  public static BusinessClock fixed(LocalDate day) {
    Instant noon = day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    return new BusinessClock(Clock.fixed(noon, ZONE), () -> Duration.ZERO);
  }

  /** The moment, in business time. */
  public Instant now() {
    return base.instant().plus(offset.get());
  }

  /** The legal day. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }
}
