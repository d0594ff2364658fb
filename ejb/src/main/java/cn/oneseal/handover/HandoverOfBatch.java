package cn.oneseal.handover;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.sweep.StepRepository;
import cn.oneseal.transfer.BatchChanged;
import cn.oneseal.transfer.BatchClosing;
import cn.oneseal.transfer.BatchRepository;
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
  private final StepRepository steps;
  private final BusinessClock clock;

  /** Works on the handovers. */
  @Inject
  public HandoverOfBatch(
      HandoverRepository handovers,
      BatchRepository batches,
      StepRepository steps,
      BusinessClock clock) {
    this.handovers = handovers;
    this.batches = batches;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Ends the handovers of withdrawn entries, and refuses where one is completed; opens those of
   * added ones; moves the due day of those that are open, and raises the warnings that are due.
   */
  public void follow(@Observes BatchChanged changed) {
    long id = changed.batchId();
    Set<Long> withdrawn =
        batches.entries(id).stream()
            .filter(entry -> entry.withdrawnOn() != null)
            .map(TransferEntry::id)
            .collect(Collectors.toSet());
    handovers.ofBatch(id).stream()
        .filter(handover -> withdrawn.contains(handover.entryId()) && !handover.isWithdrawn())
        .forEach(handover -> handover.withdraw(clock.today()));
    handovers.openAll(id);
    handovers.moveDueDay(id, batches.find(id).orElseThrow().handoverDue());
    steps.raise(HandoverRepository.LADDER, clock.today(), clock.now());
  }

  /** Names the items that are neither handed over nor withdrawn. */
  public void close(@Observes BatchClosing closing) {
    handovers
        .openItems(closing.batchId())
        .forEach(item -> closing.stillOpen("#open.HANDOVER " + item));
  }
}
