package cn.oneseal.handover;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.sweep.NightSweep;
import cn.oneseal.sweep.StepRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Warns 7, 3 and 1 days before a handover is due and marks it overdue (R8, 二（二）), each once. */
@Dependent
public class HandoverSweep implements NightSweep {

  private final StepRepository steps;
  private final BusinessClock clock;

  /** Raises steps by a clock. */
  @Inject
  public HandoverSweep(StepRepository steps, BusinessClock clock) {
    this.steps = steps;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "handover";
  }

  @Override
  public int run(LocalDate night) {
    return steps.raise(HandoverRepository.LADDER, night, clock.now());
  }
}
