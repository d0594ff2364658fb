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

  Caller caller() {
    return callers.current();
  }

  boolean isLiaisonOfBureau() {
    return isLiaisonOfBureau(callers.current());
  }

  private static boolean isLiaisonOfBureau(Caller caller) {
    return caller.has(Duty.LIAISON) && caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }

  Caller requireLiaisonOfBureau() {
    Caller caller = callers.current();
    if (!isLiaisonOfBureau(caller)) {
      throw Caller.notPermitted(Duty.LIAISON).byClause(Batch.CLAUSE);
    }
    return caller;
  }

  /** Finds a batch that the caller may see: what was issued, and every draft for its writers. */
  Batch find(long id) {
    boolean liaison = isLiaisonOfBureau();
    return batches
        .find(id)
        .filter(found -> liaison || found.wasIssued())
        .orElseThrow(() -> Refusal.of("not-found", id));
  }

  /** Finds a batch to act on, as the caller saw it; the act counts as its change. */
  Batch change(long id, int seenVersion) {
    Batch batch = seen(id, seenVersion);
    batches.touch(batch);
    return batch;
  }

  /** Finds a batch as the caller saw it; what is found against an act changes nothing. */
  Batch seen(long id, int seenVersion) {
    requireLiaisonOfBureau();
    Batch batch = batches.lock(id).orElseThrow(() -> Refusal.of("not-found", id));
    if (batch.version() != seenVersion) {
      throw Refusal.of("stale-version");
    }
    return batch;
  }
}
