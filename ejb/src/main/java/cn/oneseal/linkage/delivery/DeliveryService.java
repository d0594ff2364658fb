package cn.oneseal.linkage.delivery;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.linkage.LinkageService;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.Keeper;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How the delivery to departments' own systems goes, to the department's linkage operator and the
 * bureau's liaison (R20, R22). The operator enters his system, since it is his department's data
 * that goes there; the system administrator, who sees no case, only puts its password into the
 * installation.
 */
@Stateless
@DenyAll
public class DeliveryService {

  private static final String CLAUSE = "R20, 三（二）";

  @Inject private Callers callers;
  @Inject private DeliveryBoardRepository board;
  @Inject private LinkageService linkage;
  @Inject private Keeper keeper;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns how it goes to the caller's department; to the bureau's liaison, to each. */
  @RolesAllowed("official")
  public List<DeliveryLine> lines() {
    return board.lines(scope().toBodyId());
  }

  /** Returns the dead pushes to the caller's department; to the bureau's liaison, of the bureau. */
  @RolesAllowed("official")
  public List<DeadPush> dead() {
    return board.dead(scope());
  }

  /** Returns whether the caller enters his department's system. */
  @RolesAllowed("official")
  public boolean mayEnter() {
    Caller caller = callers.current();
    return caller.has(Duty.LINKAGE_OPERATOR) && caller.bodyKind() != BodyKind.APPROVAL_BUREAU;
  }

  /** Returns whether the administrator has given the password for the caller's department. */
  @RolesAllowed("official")
  public boolean hasPassword() {
    try {
      return new DepartmentPasswords(System.getProperty(DepartmentPasswords.FOLDER))
          .of(callers.current().bodyCode())
          .isPresent();
    } catch (DeliveryFailed unusable) {
      return false;
    }
  }

  /** Enters the system of the caller's department; it counts at once. */
  @RolesAllowed("official")
  public void enter(DepartmentSystem system) {
    Caller caller = callers.current();
    if (!mayEnter()) {
      throw Caller.notPermitted(Duty.LINKAGE_OPERATOR);
    }
    if (!keeper.demonstration()) {
      system.requireElsewhere();
    }
    board.enter(caller.bodyId(), system, clock.now(), caller.username());
    audit.done(
        "DELIVERY_SYSTEM_ENTERED",
        "BODY",
        caller.bodyId(),
        system.endpoint() + (system.active() ? "" : " OFF"));
  }

  /** Sends one dead push again. */
  @RolesAllowed("official")
  public void resend(UUID pushId) {
    if (board.resend(scope().only(pushId)) == 0) {
      throw Refusal.of("delivery-nothing-dead").byClause(CLAUSE);
    }
    audit.done("DELIVERY_RESENT", "RESULT_PUSH", null, pushId.toString());
  }

  /** Sends all dead pushes again that the caller sees; returns how many. */
  @RolesAllowed("official")
  public int resendAll() {
    int sent = board.resend(scope());
    if (sent == 0) {
      throw Refusal.of("delivery-nothing-dead").byClause(CLAUSE);
    }
    audit.done("DELIVERY_RESENT", "BODY", callers.current().bodyId(), Integer.toString(sent));
    return sent;
  }

  /** Returns the delivery of a push that the caller may open; empty where there is none. */
  @RolesAllowed("official")
  public Optional<PushDelivery> of(UUID pushId) {
    linkage.open(pushId);
    return board.of(pushId);
  }

  /** Returns the delivery of a dead push that the caller sees on the board. */
  @RolesAllowed("official")
  public PushDelivery ofDead(UUID pushId) {
    if (board.countDead(scope().only(pushId)) == 0) {
      throw Refusal.of("not-found", "push");
    }
    return board.of(pushId).orElseThrow();
  }

  private DeadFilter scope() {
    Caller caller = callers.current();
    if (caller.bodyKind() == BodyKind.APPROVAL_BUREAU) {
      caller.require(Duty.LIAISON);
      return new DeadFilter(null, caller.bodyId(), null);
    }
    caller.require(Duty.LINKAGE_OPERATOR);
    return new DeadFilter(caller.bodyId(), null, null);
  }
}
