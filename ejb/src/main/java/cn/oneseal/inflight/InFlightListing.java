package cn.oneseal.inflight;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.CaseAccepted;
import cn.oneseal.handover.HandoverCompleted;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Lists the open cases of the former authority when a handover completes, and adds what is accepted
 * as of its days later: on the rest of the handover day, by silence, or by a countersigned slip
 * (R9, 二（二）).
 */
@Dependent
public class InFlightListing {

  private final InFlightRepository inFlight;
  private final BusinessClock clock;

  /** Works on the lists. */
  @Inject
  public InFlightListing(InFlightRepository inFlight, BusinessClock clock) {
    this.inFlight = inFlight;
    this.clock = clock;
  }

  void list(@Observes HandoverCompleted completed) {
    inFlight.listAtHandover(completed.handoverId(), clock.now());
  }

  void add(@Observes CaseAccepted accepted) {
    inFlight.addLater(accepted.caseId(), clock.now());
  }
}
