package cn.oneseal.transfer;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The course of a batch, by the bureau's liaison: checked, issued, withdrawn, closed (R1, 一). */
@Stateless
@DenyAll
public class BatchCourseService {

  @Inject private TransferAccess access;
  @Inject private BatchIssuing issuing;
  @Inject private BatchRepository batches;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;
  @Inject private Event<BatchWithdrawn> withdrawn;
  @Inject private Event<BatchClosing> closing;

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
    boolean issued = batch.state() == BatchState.ISSUED;
    if (issued) {
      batches.entries(id).stream()
          .filter(entry -> entry.withdrawnOn() == null)
          .forEach(entry -> entry.withdraw(clock.today(), caller.username()));
      // The entries go first: nothing of a withdrawn batch changes any more.
      withdrawn.fire(new BatchWithdrawn(id));
      batches.flush();
    }
    batch.withdraw(reason, clock.now(), caller.username());
    audit.done("BATCH_WITHDRAWN", "BATCH", id, batch.withdrawalReason());
  }

  /** Closes a batch of which nothing is open any more. */
  @RolesAllowed("official")
  public void close(long id, int version) {
    Caller caller = access.requireLiaisonOfBureau();
    Batch batch = access.change(id, version);
    BatchClosing event = new BatchClosing(id);
    closing.fire(event);
    if (!event.open().isEmpty()) {
      throw Refusal.of("batch-open", event.open().size(), String.join("；", event.open()))
          .byClause(Batch.CLAUSE);
    }
    batch.close(clock.now(), caller.username());
    audit.done("BATCH_CLOSED", "BATCH", id, batch.title());
  }
}
