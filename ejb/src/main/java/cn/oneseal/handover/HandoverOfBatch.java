package cn.oneseal.handover;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.transfer.BatchClosing;
import cn.oneseal.transfer.BatchRepository;
import cn.oneseal.transfer.BatchWithdrawn;
import cn.oneseal.transfer.TransferEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of handovers when their batch is withdrawn, amended or closed (R1, 一). */
@Dependent
public class HandoverOfBatch {

  private final HandoverRepository handovers;
  private final BatchRepository batches;
  private final BusinessClock clock;

  /** Works on the handovers. */
  @Inject
  public HandoverOfBatch(
      HandoverRepository handovers, BatchRepository batches, BusinessClock clock) {
    this.handovers = handovers;
    this.batches = batches;
    this.clock = clock;
  }

  /** Ends the handovers of withdrawn entries; refuses where one is completed. */
  public void withdraw(@Observes BatchWithdrawn withdrawn) {
    Set<Long> entries =
        batches.entries(withdrawn.batchId()).stream()
            .filter(entry -> entry.withdrawnOn() != null)
            .map(TransferEntry::id)
            .collect(Collectors.toSet());
    handovers.ofBatch(withdrawn.batchId()).stream()
        .filter(handover -> entries.contains(handover.entryId()) && !handover.isWithdrawn())
        .forEach(handover -> handover.withdraw(clock.today()));
  }

  /** Names the items that are neither handed over nor withdrawn. */
  public void close(@Observes BatchClosing closing) {
    handovers
        .openItems(closing.batchId())
        .forEach(item -> closing.stillOpen("#open.HANDOVER " + item));
  }
}
