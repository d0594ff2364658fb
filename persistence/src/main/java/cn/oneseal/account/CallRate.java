package cn.oneseal.account;

import cn.oneseal.calendar.SystemClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts the calls of each system in the minute before, in the memory of this node: with several
 * nodes a system may make its number on each. A call refused is not counted.
 */
public final class CallRate {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final SystemClock clock;
  private final Map<String, Deque<Instant>> calls = new ConcurrentHashMap<>();

  /** Counts by real time. */
  public CallRate(SystemClock clock) {
    this.clock = Objects.requireNonNull(clock);
  }

  /**
   * Counts a call, unless the minute before it is full.
   *
   * @param perMinute so many calls in any 60 seconds are taken
   * @return whether it is taken
   */
  public boolean take(String username, int perMinute) {
    Deque<Instant> recent = calls.computeIfAbsent(username, none -> new ArrayDeque<>());
    synchronized (recent) {
      Instant now = clock.now();
      Instant start = now.minus(WINDOW);
      while (!recent.isEmpty() && !recent.peekFirst().isAfter(start)) {
        recent.removeFirst();
      }
      if (recent.size() >= perMinute) {
        return false;
      }
      recent.addLast(now);
      return true;
    }
  }
}
