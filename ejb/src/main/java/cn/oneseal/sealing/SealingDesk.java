package cn.oneseal.sealing;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.SystemClock;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The custodian's desk: what waits for the body's seal, by hand or many at once (R10, 二（二）). */
@Stateless
@DenyAll
public class SealingDesk {

  private static final int RUNS_SHOWN = 10;

  /**
   * What is ordered by hand is sealed at once; the worker takes it up only when that was cut off.
   */
  private static final Duration HAND = Duration.ofSeconds(30);

  @Inject private SealingAccess access;
  @Inject private SealingRepository orders;
  @Inject private BusinessClock clock;
  @Inject private SystemClock systemClock;
  @Inject private AuditService audit;

  /** Returns the papers of the custodian's body that are not sealed yet. */
  @RolesAllowed("official")
  public List<WaitingPaper> waiting() {
    return orders.waiting(access.requireCustodian().bodyId());
  }

  /** Returns how many papers of the custodian's body wait for his order. */
  @RolesAllowed("official")
  public long free() {
    return orders.free(access.requireCustodian().bodyId());
  }

  /** Returns the newest runs with their progress. */
  @RolesAllowed("official")
  public List<RunProgress> runs() {
    return orders.runs(access.requireCustodian().bodyId(), RUNS_SHOWN);
  }

  /** Orders one paper by hand. */
  @RolesAllowed("official")
  public void order(long orderId) {
    Caller caller = access.requireCustodian();
    SealingOrder order = orders.lock(orderId).orElseThrow(() -> Refusal.of("not-found", "sealing"));
    access.requireOwn(caller, order.subject().bodyId());
    order(order, caller, systemClock.now());
  }

  /** Orders the paper of a thing by hand; who may is asked by the feature that it belongs to. */
  @RolesAllowed("official")
  public long order(String subject, long subjectId) {
    Caller caller = access.requireCustodian();
    long id =
        orders
            .of(subject, subjectId)
            .map(SealingOrder::id)
            .orElseThrow(() -> Refusal.of("not-found", "sealing"));
    SealingOrder order = orders.lock(id).orElseThrow();
    access.requireOwn(caller, order.subject().bodyId());
    // Whoever calls seals it himself; the worker only when he does not come to it.
    order(order, caller, systemClock.now().plus(HAND));
    return id;
  }

  private void order(SealingOrder order, Caller caller, Instant due) {
    order.order(SealingMandate.byHand(caller.username(), caller.officialId()), clock.now(), due);
  }

  /**
   * Orders many papers by one act: those named, or all that wait when none is named. What is on its
   * way already, sealed, or another body's is passed over; refuses when nothing is left.
   */
  @RolesAllowed("official")
  public long orderAll(List<Long> orderIds) {
    Caller caller = access.requireCustodian();
    List<Long> free = orders.lockFree(caller.bodyId(), orderIds);
    if (free.isEmpty()) {
      throw Refusal.of("sealing-nothing-waits");
    }
    SealingRun run =
        orders.add(new SealingRun(caller.bodyId(), clock.now(), caller.username(), free.size()));
    orders.order(
        free,
        SealingMandate.inRun(caller.username(), caller.officialId(), run.id()),
        clock.now(),
        systemClock.now());
    audit.done("SEALING_RUN", "SEALING_RUN", run.id(), Integer.toString(free.size()));
    return run.id();
  }
}
