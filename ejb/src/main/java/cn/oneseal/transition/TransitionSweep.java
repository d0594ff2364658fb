package cn.oneseal.transition;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.sweep.NightSweep;
import cn.oneseal.sweep.StepRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Warns 30, 7 and 1 days before a transition ends, ends it and makes the closing report (R11,
 * 二（三）), each once. The mentors' access needs nobody's hand: it is asked by day.
 */
@Dependent
public class TransitionSweep implements NightSweep {

  private final StepRepository steps;
  private final MentoringRepository mentoring;
  private final BusinessClock clock;

  /** Raises steps by a clock. */
  @Inject
  public TransitionSweep(StepRepository steps, MentoringRepository mentoring, BusinessClock clock) {
    this.steps = steps;
    this.mentoring = mentoring;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "transition";
  }

  @Override
  public int run(LocalDate night) {
    int raised = steps.raise(TransitionRepository.LADDER, night, clock.now());
    return raised + mentoring.makeReports(clock.now());
  }
}
