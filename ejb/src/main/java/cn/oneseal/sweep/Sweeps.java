package cn.oneseal.sweep;

import cn.oneseal.calendar.BusinessClock;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All sweeps: those with a class of their own, and one for each ladder that is a bean. */
@Dependent
public class Sweeps {

  private final Instance<NightSweep> own;
  private final Instance<StepLadder> ladders;
  private final StepRepository steps;
  private final BusinessClock clock;

  /** Finds what is there. */
  @Inject
  public Sweeps(
      @Any Instance<NightSweep> own,
      @Any Instance<StepLadder> ladders,
      StepRepository steps,
      BusinessClock clock) {
    this.own = own;
    this.ladders = ladders;
    this.steps = steps;
    this.clock = clock;
  }

  /** Returns them by name, which is the order they run in. */
  public List<NightSweep> all() {
    Stream<NightSweep> raising =
        ladders.stream().map(ladder -> new LadderSweep(ladder, steps, clock));
    return Stream.concat(own.stream(), raising)
        .sorted(Comparator.comparing(NightSweep::name))
        .toList();
  }

  /** Returns one by its name. */
  public NightSweep named(String name) {
    return all().stream().filter(sweep -> sweep.name().equals(name)).findFirst().orElseThrow();
  }
}
