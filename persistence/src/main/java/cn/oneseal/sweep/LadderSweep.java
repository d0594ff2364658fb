package cn.oneseal.sweep;

import cn.oneseal.calendar.BusinessClock;
import java.time.LocalDate;
import java.util.List;

/** Raises the steps of a ladder, night by night. */
public final class LadderSweep implements NightSweep {

  private final StepLadder ladder;
  private final StepRepository steps;
  private final BusinessClock clock;

  /** Raises the steps of this ladder by a clock. */
  public LadderSweep(StepLadder ladder, StepRepository steps, BusinessClock clock) {
    this.ladder = ladder;
    this.steps = steps;
    this.clock = clock;
  }

  @Override
  public String name() {
    return ladder.name();
  }

  @Override
  public List<Long> due(LocalDate night) {
    return steps.due(ladder, night);
  }

  @Override
  public int run(LocalDate night, List<Long> rows) {
    return steps.raise(ladder, night, rows, clock.now());
  }
}
