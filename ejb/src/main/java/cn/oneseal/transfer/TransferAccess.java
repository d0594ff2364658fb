package cn.oneseal.transfer;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who writes and issues batches: the bureau's liaison. One rule for services and buttons. */
@Dependent
class TransferAccess {

  @Inject private Callers callers;
  @Inject private BatchRepository batches;

  boolean isLiaisonOfBureau() {
    Caller caller = callers.current();
    return caller.has(Duty.LIAISON) && caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }

  Caller requireLiaisonOfBureau() {
    Caller caller = callers.current();
    if (!isLiaisonOfBureau()) {
      throw Caller.notPermitted(Duty.LIAISON).byClause(Batch.CLAUSE);
    }
    return caller;
  }

  /** Finds a batch to act on, as the caller saw it; the act counts as its change. */
  Batch change(long id, int seenVersion) {
    requireLiaisonOfBureau();
    Batch batch = batches.lock(id).orElseThrow(() -> Refusal.of("not-found", id));
    if (batch.version() != seenVersion) {
      throw Refusal.of("stale-version");
    }
    batches.touch(batch);
    return batch;
  }
}
