package cn.oneseal.inspection;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.sweep.NightSweep;
import cn.oneseal.sweep.StepRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Warns 7, 3 and 1 days before, marks overdue and escalates (R13, 三（一）1), each once. */
@Dependent
public class InspectionSweep implements NightSweep {

  private final StepRepository steps;
  private final BusinessClock clock;

  /** Raises steps by a clock. */
  @Inject
  public InspectionSweep(StepRepository steps, BusinessClock clock) {
    this.steps = steps;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "inspection";
  }

  @Override
  public int run(LocalDate night) {
    return steps.raise(InspectionRepository.LADDER, night, clock.now());
  }
}
