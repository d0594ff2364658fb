package cn.oneseal.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The nights as the database would keep them. */
  private static final class Nights extends SweepNight {

    private final Map<String, LocalDate> finished = new HashMap<>();
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
    public void run(String name, LocalDate night) {
      if (failing.contains(name + " " + night)) {
        throw new IllegalStateException("down");
      }
      done.add(name + " " + night);
      finished.put(name, night);
    }

    @Override
    public void failed(String name, LocalDate night, String failure) {
      failures.add(name + " " + night);
    }
  }
}
