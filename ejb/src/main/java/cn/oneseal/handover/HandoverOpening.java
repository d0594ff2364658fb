package cn.oneseal.handover;

import cn.oneseal.transfer.BatchIssued;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Opens the handover of every item of an issued batch, in the transaction that issues it (R6). */
@Dependent
public class HandoverOpening {

  private final HandoverRepository handovers;

  /** Works on the handovers. */
  @Inject
  public HandoverOpening(HandoverRepository handovers) {
    this.handovers = handovers;
  }

  /** Opens them before other observers look. */
  public void open(@Observes @Priority(Interceptor.Priority.APPLICATION) BatchIssued issued) {
    handovers.openAll(issued.batchId());
  }
}
