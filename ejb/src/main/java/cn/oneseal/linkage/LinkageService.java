package cn.oneseal.linkage;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * What was pushed: received by a department's linkage operator (R22), sent by the deciding body.
 */
@Stateless
@DenyAll
public class LinkageService {

  private static final Duty[] SENDERS = {
    Duty.INTAKE, Duty.REVIEWER, Duty.APPROVER, Duty.SEAL_CUSTODIAN, Duty.CASE_OFFICER
  };

  @Inject private Callers callers;
  @Inject private PushRepository pushes;
  @Inject private BusinessClock clock;

  /** Whether the caller receives pushes, for the choice of the list's first view. */
  @RolesAllowed("official")
  public boolean receives() {
    return callers.current().has(Duty.LINKAGE_OPERATOR);
  }

  /** A part of what the caller's body received, the newest first. */
  @RolesAllowed("official")
  public KeyPage<ResultPush> received(Slice slice) {
    Caller caller = callers.current();
    caller.require(Duty.LINKAGE_OPERATOR);
    return pushes.list(caller.bodyId(), false, slice);
  }

  /** A part of what the caller's body sent, the newest first. */
  @RolesAllowed("official")
  public KeyPage<ResultPush> sent(Slice slice) {
    Caller caller = callers.current();
    caller.require(SENDERS);
    return pushes.list(caller.bodyId(), true, slice);
  }

  /** Opens a push; the receiver's first look is recorded, once (R23). */
  @RolesAllowed("official")
  public ResultPush open(UUID pushId) {
    Caller caller = callers.current();
    ResultPush push = pushes.find(pushId).orElseThrow(() -> Refusal.of("not-found", "push"));
    if (caller.has(Duty.LINKAGE_OPERATOR) && caller.isOf(push.toBodyId())) {
      pushes.seen(pushId, caller.officialId(), clock.now());
      return pushes.find(pushId).orElseThrow();
    }
    if (caller.has(SENDERS) && caller.isOf(push.fromBodyId())) {
      return push;
    }
    throw Refusal.of("not-found", "push");
  }
}
