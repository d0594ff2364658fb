package cn.oneseal.web.publicface.limit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** So many acts a minute for each client; who waited may do some at once. Remembers the latest. */
public final class RateLimit {

  /** More clients are not remembered; whoever is forgotten begins anew. */
  private static final int MOST_CLIENTS = 20_000;

  private static final double NANOS_A_MINUTE = Duration.ofMinutes(1).toNanos();

  private final int perMinute;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  /** What is left of a client's acts. */
  private static final class Bucket {
    private double left;
    private long since;
  }

  /**
   * A limit.
   *
   * @param perMinute how many acts a minute; as many at once
   * @param nanos a clock that only runs forward
   */
  public RateLimit(int perMinute, LongSupplier nanos) {
    this.perMinute = perMinute;
    this.nanos = nanos;
  }

  /** Takes one act of a client; returns how many seconds it must wait, 0 when it may. */
  public synchronized int take(String client) {
    long now = nanos.getAsLong();
    Bucket bucket = buckets.computeIfAbsent(client, unknown -> full(now));
    bucket.left =
        Math.min(perMinute, bucket.left + (now - bucket.since) * perMinute / NANOS_A_MINUTE);
    bucket.since = now;
    if (bucket.left >= 1) {
      bucket.left -= 1;
      return 0;
    }
    return (int) Math.ceil((1 - bucket.left) * 60 / perMinute);
  }

  private Bucket full(long now) {
    Bucket bucket = new Bucket();
    bucket.left = perMinute;
    bucket.since = now;
    return bucket;
  }
}
