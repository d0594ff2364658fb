package cn.oneseal.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NightRunnerTest {

  private static final LocalDate NIGHT = LocalDate.of(2021, 2, 20);

  private final Nights nights = new Nights();
  private final NightRunner runner = new NightRunner(nights);

  @Test
  void theFirstRunEverBeginsWithItsOwnNight() {
    runner.runNight(NIGHT);
    assertEquals(List.of("inspection 2021-02-20", "transition 2021-02-20"), nights.done);
  }

  @Test
  void missedNightsAreCaughtUpInOrderEachOnce() {
    nights.finished.put("inspection", NIGHT.minusDays(3));
    nights.finished.put("transition", NIGHT.minusDays(1));
    runner.runNight(NIGHT);
    assertEquals(
        List.of(
            "inspection 2021-02-18",
            "inspection 2021-02-19",
            "inspection 2021-02-20",
            "transition 2021-02-20"),
        nights.done);
  }

  @Test
  void aNightThatIsDoneIsRunAgainAloneForWhatTheDayBrought() {
    runner.runNight(NIGHT);
    nights.done.clear();
    runner.runNight(NIGHT);
    assertEquals(List.of("inspection 2021-02-20", "transition 2021-02-20"), nights.done);
  }

  @Test
  void oneSweepCanBeRunAlone() {
    runner.runSweep("transition", NIGHT);
    assertEquals(List.of("transition 2021-02-20"), nights.done);
  }

  @Test
  void aFailureStopsThatSweepOnlyAndTheNextRunTakesTheNightUpAgain() {
    nights.finished.put("inspection", NIGHT.minusDays(2));
    nights.failing.add("inspection 2021-02-19");
    runner.runNight(NIGHT);
    assertEquals(List.of("transition 2021-02-20"), nights.done);
    assertEquals(List.of("inspection 2021-02-19"), nights.failures);
    nights.failing.clear();
    nights.done.clear();
    runner.runNight(NIGHT.plusDays(1));
    assertEquals(
        List.of(
            "inspection 2021-02-19",
            "inspection 2021-02-20",
            "inspection 2021-02-21",
            "transition 2021-02-21"),
        nights.done);
  }

  @Test
  void aRowThatFailsIsReportedAndTheOthersAreDone() {
    nights.rows.put("inspection", LongStream.rangeClosed(1, 1203).boxed().toList());
    nights.bad.addAll(Set.of(7L, 640L));
    runner.runNight(NIGHT);
    assertEquals(1201, nights.worked.size());
    assertEquals(Set.of(7L, 640L), nights.waiting.keySet());
    assertEquals("bad row", nights.waiting.get(7L).message());
    assertTrue(nights.done.contains("inspection 2021-02-20"), "the night is over");
  }

  @Test
  void theNextRunTriesAFailedRowAgainForItsOwnNightFirst() {
    nights.rows.put("inspection", List.of(1L, 2L, 3L));
    nights.bad.add(2L);
    runner.runNight(NIGHT);
    assertEquals(List.of("1@2021-02-20", "3@2021-02-20"), nights.worked);
    nights.worked.clear();
    runner.runNight(NIGHT.plusDays(1));
    assertEquals(List.of("1@2021-02-21", "3@2021-02-21"), nights.worked, "it waits, the rest goes");
    assertEquals(NIGHT, nights.waiting.get(2L).night());
    nights.worked.clear();
    nights.bad.clear();
    runner.runNight(NIGHT.plusDays(2));
    assertEquals(
        List.of("2@2021-02-20", "1@2021-02-22", "2@2021-02-22", "3@2021-02-22"), nights.worked);
    assertTrue(nights.waiting.isEmpty());
  }

  @Test
  void whatEveryRowFailsOnIsAFailureOfTheSweepAndIsNotTriedRowByRow() {
    nights.rows.put("inspection", LongStream.rangeClosed(1, 5000).boxed().toList());
    nights.bad.addAll(nights.rows.get("inspection"));
    runner.runNight(NIGHT);
    assertEquals(List.of("inspection 2021-02-20"), nights.failures);
    assertEquals(List.of("transition 2021-02-20"), nights.done);
    assertTrue(nights.waiting.size() < 100, "found out early");
  }

  /** The nights as the database would keep them. */
  private static final class Nights extends SweepNight {

    private final Map<String, LocalDate> finished = new HashMap<>();
    private final Map<String, List<Long>> rows = new HashMap<>();
    private final Set<Long> bad = new HashSet<>();
    private final Map<Long, RowFailure> waiting = new TreeMap<>();
    private final List<String> worked = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    @Override
    public List<String> names() {
      return List.of("inspection", "transition");
    }

    @Override
    public Optional<LocalDate> lastFinished(String name) {
      return Optional.ofNullable(finished.get(name));
    }

    @Override
    public Begun begin(String name, LocalDate night) {
      List<RowFailure> left =
          name.equals("inspection") ? List.copyOf(waiting.values()) : List.<RowFailure>of();
      Begun begun = new Begun(left, left.isEmpty() ? due(name, night) : List.of());
      if (begun.isOver()) {
        finished(name, night);
      }
      return begun;
    }

    @Override
    public List<Long> due(String name, LocalDate night) {
      if (failing.contains(name + " " + night)) {
        throw new IllegalStateException("down");
      }
      return rows.getOrDefault(name, List.of());
    }

    @Override
    public void work(String name, LocalDate night, List<Long> some) {
      if (some.stream().anyMatch(bad::contains)) {
        throw new IllegalStateException("bad row");
      }
      some.forEach(row -> worked.add(row + "@" + night));
      if (some.size() == 1) {
        waiting.remove(some.get(0));
      }
    }

    @Override
    public void rowFailed(String name, LocalDate night, long row, String message) {
      waiting.put(row, new RowFailure(name, night, row, Instant.EPOCH, 1, message));
    }

    @Override
    public void finished(String name, LocalDate night) {
      done.add(name + " " + night);
      finished.put(name, night);
    }

    @Override
    public void failed(String name, LocalDate night, String failure) {
      failures.add(name + " " + night);
    }
  }
}
