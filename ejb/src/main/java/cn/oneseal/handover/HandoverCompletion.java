package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.catalogue.CompetenceRecorder;
import cn.oneseal.seal.Seal;
import cn.oneseal.seal.SealRepository;
import cn.oneseal.transition.TransitionOpening;
import cn.oneseal.transition.TransitionSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Completes a handover in one transaction: the power passes (R9), the transition opens (R11), and
 * the special approval seal goes with the last item tied to it (R10).
 */
@Dependent
public class HandoverCompletion {

  private final HandoverRepository handovers;
  private final CompetenceRecorder competence;
  private final TransitionOpening transitions;
  private final SealRepository seals;
  private final BusinessClock clock;
  private final AuditService audit;

  /** Works on everything that the handover day decides. */
  @Inject
  public HandoverCompletion(
      HandoverRepository handovers,
      CompetenceRecorder competence,
      TransitionOpening transitions,
      SealRepository seals,
      BusinessClock clock,
      AuditService audit) {
    this.handovers = handovers;
    this.competence = competence;
    this.transitions = transitions;
    this.seals = seals;
    this.clock = clock;
    this.audit = audit;
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
    abolishSealsOfTheLastItem(handover, terms, by);
  }

  private void abolishSealsOfTheLastItem(Handover handover, HandoverTerms terms, Caller by) {
    for (Seal seal : seals.lockActiveSpecial(handover.fromBodyId(), handover.itemId())) {
      if (handovers.notHandedOver(seal.itemIds(), handover.fromBodyId()) == 0) {
        seal.abolish(terms.abolitionDecision(), clock.today(), by.username());
        audit.done("SEAL_ABOLISHED", "SEAL", seal.id(), terms.abolitionDecision());
      }
    }
  }
}
