package cn.oneseal.transition;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.transfer.BatchClosing;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A batch with a transition that runs is not closed (R1, 一; R11, 二（三）). */
@Dependent
public class TransitionOfBatch {

  private final TransitionRepository transitions;
  private final BusinessClock clock;

  /** Works on the transitions by a clock. */
  @Inject
  public TransitionOfBatch(TransitionRepository transitions, BusinessClock clock) {
    this.transitions = transitions;
    this.clock = clock;
  }

  /** Names the items whose transition runs. */
  public void close(@Observes BatchClosing closing) {
    transitions
        .itemsInTransition(closing.batchId(), clock.today())
        .forEach(item -> closing.stillOpen("#open.TRANSITION " + item));
  }
}
