package cn.oneseal.transfer;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * The two ends of a batch: withdrawn before any handover of it, or closed after the last (R1, 一).
 */
@Dependent
class BatchEnding {

  @Inject private BatchRepository batches;
  @Inject private BusinessClock clock;
  @Inject private Event<BatchChanged> changed;
  @Inject private Event<BatchClosing> closing;

  void withdraw(Batch batch, String reason, String by) {
    if (batch.state() == BatchState.ISSUED) {
      batches.entries(batch.id()).stream()
          .filter(entry -> entry.withdrawnOn() == null)
          .forEach(entry -> entry.withdraw(clock.today(), by));
      // The entries go first: nothing of a withdrawn batch changes any more.
      changed.fire(new BatchChanged(batch.id()));
      batches.flush();
    }
    batch.withdraw(reason, clock.now(), by);
  }

  void close(Batch batch, String by) {
    BatchClosing event = new BatchClosing(batch.id());
    closing.fire(event);
    if (!event.open().isEmpty()) {
      throw Refusal.of("batch-open", event.open().size(), String.join("；", event.open()))
          .byClause(Batch.CLAUSE);
    }
    batch.close(clock.now(), by);
  }
}
