package cn.oneseal.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.calendar.SystemClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CallRateTest {

  private final Hands hands = new Hands();
  private final CallRate rate = new CallRate(new SystemClock(hands));

  @Test
  void takesTheNumberInAnyMinute() {
    assertTrue(rate.take("platform", 2));
    hands.now = hands.now.plusSeconds(50);
    assertTrue(rate.take("platform", 2));
    assertFalse(rate.take("platform", 2));
    hands.now = hands.now.plusSeconds(9);
    assertFalse(rate.take("platform", 2));
    hands.now = hands.now.plusSeconds(1);
    assertTrue(rate.take("platform", 2), "the first is a minute ago");
    assertFalse(rate.take("platform", 2), "the second is not");
  }

  @Test
  void doesNotCountWhatItRefuses() {
    assertTrue(rate.take("platform", 1));
    hands.now = hands.now.plusSeconds(30);
    assertFalse(rate.take("platform", 1));
    hands.now = hands.now.plusSeconds(30);
    assertTrue(rate.take("platform", 1));
  }

  @Test
  void countsEachSystemApart() {
    assertTrue(rate.take("platform", 1));
    assertTrue(rate.take("transport", 1));
    assertFalse(rate.take("platform", 1));
  }

  /** A clock moved by hand. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2020-12-24T01:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
