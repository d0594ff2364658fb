package cn.oneseal.transition;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.sweep.NightSweep;
import cn.oneseal.sweep.StepRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Warns 30, 7 and 1 days before a transition ends, ends it and makes the closing report (R11,
 * 二（三）), each once, end and report together. The mentors' access needs nobody's hand: it is asked
 * by day.
 */
@Dependent
public class TransitionSweep implements NightSweep {

  private final StepRepository steps;
  private final MentoringRepository mentoring;
  private final ReportPapers reports;
  private final BusinessClock clock;

  /** Raises steps by a clock. */
  @Inject
  public TransitionSweep(
      StepRepository steps,
      MentoringRepository mentoring,
      ReportPapers reports,
      BusinessClock clock) {
    this.steps = steps;
    this.mentoring = mentoring;
    this.reports = reports;
    this.clock = clock;
  }

  @Override
  public String name() {
    return TransitionRepository.LADDER.name();
  }

  @Override
  public List<Long> due(LocalDate night) {
    return steps.due(TransitionRepository.LADDER, night);
  }

  @Override
  public int run(LocalDate night, List<Long> rows) {
    int raised = steps.raise(TransitionRepository.LADDER, night, rows, clock.now());
    int made = mentoring.makeReports(rows, clock.now());
    if (made > 0) {
      rows.stream().filter(row -> mentoring.report(row).isPresent()).forEach(reports::place);
    }
    return raised + made;
  }
}
