package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.seal.Seal;
import cn.oneseal.seal.SealRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Abolishes the special approval seal with the last item tied to it (R10, 二（二）). */
@Dependent
public class LastItemSeals {

  private final HandoverRepository handovers;
  private final SealRepository seals;
  private final BusinessClock clock;
  private final AuditService audit;

  /** Works on the register. */
  @Inject
  public LastItemSeals(
      HandoverRepository handovers, SealRepository seals, BusinessClock clock, AuditService audit) {
    this.handovers = handovers;
    this.seals = seals;
    this.clock = clock;
    this.audit = audit;
  }

  /** Abolishes the seals whose last item goes with a handover. */
  void abolish(Handover handover, HandoverTerms terms, Caller by) {
    for (Seal seal : seals.lockActiveSpecial(handover.fromBodyId(), handover.itemId())) {
      if (handovers.notHandedOver(seal.itemIds(), handover.fromBodyId()) == 0) {
        seal.abolish(terms.abolitionDecision(), clock.today(), by.username());
        audit.done("SEAL_ABOLISHED", "SEAL", seal.id(), terms.abolitionDecision());
      }
    }
  }
}
