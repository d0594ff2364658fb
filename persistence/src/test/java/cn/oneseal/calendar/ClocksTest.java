package cn.oneseal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ClocksTest {

  @Test
  void theLegalDayBeginsAtMidnightInShanghai() {
    Clock before = Clock.fixed(Instant.parse("2020-12-30T15:59:59Z"), ZoneOffset.UTC);
    BusinessClock clock = new BusinessClock(before, () -> Duration.ZERO);
    assertEquals(LocalDate.of(2020, 12, 30), clock.today());
    clock = new BusinessClock(Clock.offset(before, Duration.ofSeconds(1)), () -> Duration.ZERO);
    assertEquals(LocalDate.of(2020, 12, 31), clock.today());
  }

  @Test
  void aMoveReachesAHolderOfTheClock() {
    AtomicReference<Duration> offset = new AtomicReference<>(Duration.ofDays(-2000));
    Clock base = Clock.fixed(Instant.parse("2026-06-16T04:00:00Z"), ZoneOffset.UTC);
    BusinessClock clock = new BusinessClock(base, offset::get);
    assertEquals(LocalDate.of(2020, 12, 24), clock.today());
    offset.set(Duration.ofDays(-1999));
    assertEquals(LocalDate.of(2020, 12, 25), clock.today());
    assertEquals(Instant.parse("2020-12-25T04:00:00Z"), clock.now());
  }

  @Test
  void aFixedClockStandsOnItsDay() {
    LocalDate day = LocalDate.of(2020, 12, 30);
    assertEquals(day, BusinessClock.fixed(day).today());
  }

  @Test
  void theSystemClockTellsRealTime() {
    Instant moment = Instant.parse("2026-06-16T04:00:00Z");
    assertEquals(moment, new SystemClock(Clock.fixed(moment, ZoneOffset.UTC)).now());
  }
}
