package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.catalogue.CompetenceRecorder;
import cn.oneseal.transition.TransitionOpening;
import cn.oneseal.transition.TransitionSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Completes a handover in one transaction: the power passes (R9), the transition opens (R11), the
 * special approval seal goes with the last item tied to it (R10), and later features are told.
 */
@Dependent
public class HandoverCompletion {

  private final HandoverRepository handovers;
  private final CompetenceRecorder competence;
  private final TransitionOpening transitions;
  private final LastItemSeals seals;
  private final BusinessClock clock;
  private final Event<HandoverCompleted> completed;

  /** Works on everything that the handover day decides. */
  @Inject
  public HandoverCompletion(
      HandoverRepository handovers,
      CompetenceRecorder competence,
      TransitionOpening transitions,
      LastItemSeals seals,
      BusinessClock clock,
      Event<HandoverCompleted> completed) {
    this.handovers = handovers;
    this.competence = competence;
    this.transitions = transitions;
    this.seals = seals;
    this.clock = clock;
    this.completed = completed;
  }

  /** Completes a handover today. */
  public void complete(Handover handover, Caller by) {
    LocalDate today = clock.today();
    HandoverTerms terms = handovers.terms(handover.fromBodyId()).get(handover.entryId());
    handover.complete(today, by, clock.now());
    competence.recordStart(
        handover.itemId(),
        terms.newFromStartOfDay() ? today : today.plusDays(1),
        handover.toBodyId(),
        terms.instrumentId(),
        terms.clause(),
        by.username());
    if (terms.transferredIn()) {
      transitions.open(
          new TransitionSubject(handover.entryId(), handover.itemId(), handover.fromBodyId()),
          terms.transitionMonths());
    }
    seals.abolish(handover, terms, by);
    completed.fire(new HandoverCompleted(handover.id()));
  }
}
