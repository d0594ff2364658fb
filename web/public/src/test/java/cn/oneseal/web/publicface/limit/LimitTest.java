package cn.oneseal.web.publicface.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who asks too often waits, and only he. */
class LimitTest {

  private final AtomicLong nanos = new AtomicLong(-5);

  @Test
  void soManyAtOnceThenOneByOne() {
    RateLimit limit = new RateLimit(20, nanos::get);
    for (int i = 0; i < 20; i++) {
      assertEquals(0, limit.take("a"));
    }
    assertEquals(3, limit.take("a"));
    assertEquals(0, limit.take("b"), "another is not hindered");
    nanos.addAndGet(Duration.ofSeconds(3).toNanos());
    assertEquals(0, limit.take("a"));
    assertEquals(3, limit.take("a"));
    nanos.addAndGet(Duration.ofHours(1).toNanos());
    for (int i = 0; i < 20; i++) {
      assertEquals(0, limit.take("a"));
    }
    assertTrue(limit.take("a") > 0, "an hour saves no more than a minute's");
  }

  @Test
  void oneClientDoesNotTakeAllSlots() {
    Slots slots = new Slots(3, 2);
    assertTrue(slots.take("a"));
    assertTrue(slots.take("a"));
    assertFalse(slots.take("a"));
    assertTrue(slots.take("b"));
    assertFalse(slots.take("c"));
    slots.giveBack("a");
    assertTrue(slots.take("c"));
  }

  @Test
  void onlyTheKnownProxySaysWhoAsks() {
    ClientAddress plain = new ClientAddress(Optional.empty());
    assertEquals("10.0.0.1", plain.of("10.0.0.1", "1.2.3.4"));
    ClientAddress behind = new ClientAddress(Optional.of("10.0.0.1"));
    assertEquals("1.2.3.4", behind.of("10.0.0.1", "9.9.9.9, 1.2.3.4"));
    assertEquals("10.0.0.2", behind.of("10.0.0.2", "1.2.3.4"));
    assertEquals("10.0.0.1", behind.of("10.0.0.1", null));
    assertEquals("10.0.0.1", behind.of("10.0.0.1", "<script>"));
    assertEquals(
        behind.of("10.0.0.1", "2001:db8:1:2:3:4:5:6"), behind.of("10.0.0.1", "2001:db8:1:2::9"));
  }
}
