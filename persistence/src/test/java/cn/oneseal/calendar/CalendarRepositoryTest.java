package cn.oneseal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.persistence.TestDatabase;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarRepositoryTest {
  private static final Instant LOADED = Instant.parse("2020-12-24T01:02:03.456789Z");

  private final TestDatabase database = TestDatabase.create();

  private static CalendarVersion version(String label) {
    return new CalendarVersion(label, LOADED, "system", "file.csv", ReferenceCalendar.DAYS);
  }

  private void add(String label) {
    database.run(em -> new CalendarRepository(em).add(version(label)));
  }

  private Optional<CalendarVersion> newest() {
    return database.get(
        em -> {
          Optional<CalendarVersion> found = new CalendarRepository(em).newest();
          found.ifPresent(CalendarVersion::days);
          return found;
        });
  }

  @Test
  void hasNoCalendarBeforeOneIsLoaded() {
    assertFalse(newest().isPresent());
    assertEquals(Optional.empty(), database.get(em -> new CalendarRepository(em).newestId()));
  }

  @Test
  void keepsAVersionAsItWasLoaded() {
    add("v1");
    CalendarVersion kept = newest().orElseThrow();
    assertEquals("v1", kept.label());
    assertEquals(LOADED, kept.loadedAt());
    assertEquals("system", kept.loadedBy());
    assertEquals("file.csv", kept.source());
    assertEquals(new HashSet<>(ReferenceCalendar.DAYS), kept.days());
  }

  @Test
  void countsWithTheNewestVersion() {
    add("v1");
    add("v2");
    assertEquals("v2", newest().orElseThrow().label());
    assertEquals(2L, database.<Long>get(em -> new CalendarRepository(em).count()));
    assertEquals(
        newest().map(CalendarVersion::id),
        database.get(em -> new CalendarRepository(em).newestId()));
    assertEquals(
        List.of("v2", "v1"),
        database.get(
            em -> new CalendarRepository(em).all().stream().map(CalendarVersion::label).toList()));
  }

  @Test
  void letsOneLoadingWaitForAnother() {
    database.run(
        em -> {
          new CalendarRepository(em).lockForLoading();
          assertEquals(false, tryLock(), "a second loading must wait");
        });
    assertEquals(true, tryLock());
  }

  private Object tryLock() {
    return database.get(
        em ->
            em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('calendar_version'))")
                .getSingleResult());
  }

  @Test
  void refusesALabelUsedTwice() {
    add("v1");
    assertThrows(PersistenceException.class, () -> add("v1"));
  }

  @Test
  void refusesAnyChangeOfALoadedVersionEvenByTheOwner() {
    add("v1");
    for (String sql :
        List.of(
            "UPDATE calendar_version SET label = 'x'",
            "DELETE FROM calendar_day",
            "TRUNCATE calendar_day")) {
      IllegalStateException refused =
          assertThrows(IllegalStateException.class, () -> database.execute(sql));
      assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
    }
  }
}
