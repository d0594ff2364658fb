package cn.oneseal.transfer;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.AuditService;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The course of a batch, by the bureau's liaison: checked, issued, withdrawn, closed (R1, 一). */
@Stateless
@DenyAll
public class BatchCourseService {

  @Inject private TransferAccess access;
  @Inject private BatchIssuing issuing;
  @Inject private BatchEnding ending;
  @Inject private AuditService audit;

  /** Checks a draft against the record; only a sound one is checked from now on. */
  @RolesAllowed("official")
  public BatchPreview check(long id, int version) {
    Caller caller = access.requireLiaisonOfBureau();
    Batch batch = access.change(id, version);
    batch.require(BatchState.DRAFT, BatchState.CHECKED);
    return issuing.check(batch, caller.username());
  }

  /** Issues a checked batch that is still sound. */
  @RolesAllowed("official")
  public void issue(long id, int version) {
    Caller caller = access.requireLiaisonOfBureau();
    Batch batch = access.change(id, version);
    issuing.issue(batch, caller.username());
    audit.done("BATCH_ISSUED", "BATCH", id, batch.title());
  }

  /** Withdraws a batch of which no item is handed over; it stays in the record. */
  @RolesAllowed("official")
  public void withdraw(long id, int version, String reason) {
    Caller caller = access.requireLiaisonOfBureau();
    Batch batch = access.change(id, version);
    ending.withdraw(batch, reason, caller.username());
    audit.done("BATCH_WITHDRAWN", "BATCH", id, batch.withdrawalReason());
  }

  /** Closes a batch of which nothing is open any more. */
  @RolesAllowed("official")
  public void close(long id, int version) {
    Caller caller = access.requireLiaisonOfBureau();
    Batch batch = access.change(id, version);
    ending.close(batch, caller.username());
    audit.done("BATCH_CLOSED", "BATCH", id, batch.title());
  }
}
