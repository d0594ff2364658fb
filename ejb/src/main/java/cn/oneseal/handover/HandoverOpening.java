package cn.oneseal.handover;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.sweep.StepRepository;
import cn.oneseal.transfer.BatchIssued;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * Opens the handover of every item of an issued batch, in the transaction that issues it (R6); a
 * warning whose day is past by then is raised at once (R8).
 */
@Dependent
public class HandoverOpening {

  private final HandoverRepository handovers;
  private final StepRepository steps;
  private final BusinessClock clock;

  /** Works on the handovers. */
  @Inject
  public HandoverOpening(HandoverRepository handovers, StepRepository steps, BusinessClock clock) {
    this.handovers = handovers;
    this.steps = steps;
    this.clock = clock;
  }

  /** Opens them before other observers look. */
  public void open(@Observes @Priority(Interceptor.Priority.APPLICATION) BatchIssued issued) {
    handovers.openAll(issued.batchId());
    steps.raise(HandoverRepository.LADDER, clock.today(), clock.now());
  }
}
