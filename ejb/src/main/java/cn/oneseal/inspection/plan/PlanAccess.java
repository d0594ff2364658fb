package cn.oneseal.inspection.plan;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who sees a plan, and for whom he speaks in its draw. */
@Dependent
public class PlanAccess {

  /** Whoever speaks for the bureau. */
  static final Duty[] BUREAU = {Duty.LIAISON, Duty.APPROVER};

  private static final Duty[] DEPARTMENT = {Duty.INSPECTOR, Duty.APPROVER};

  @Inject private Callers callers;
  @Inject private PlanRepository plans;

  /** Returns a caller who may read plans: of the department, or of the bureau. */
  Caller reader() {
    Caller caller = callers.current();
    caller.require(isBureau(caller) ? BUREAU : DEPARTMENT);
    return caller;
  }

  /** Returns a caller who makes plans: an inspector or the head of the department. */
  Caller planner() {
    Caller caller = callers.current();
    caller.require(DEPARTMENT);
    if (isBureau(caller)) {
      throw Caller.notPermitted(Duty.INSPECTOR);
    }
    return caller;
  }

  /** Returns a plan; another department's is not found. */
  Plan plan(long id, Caller caller) {
    return plans
        .find(id)
        .filter(plan -> isBureau(caller) || caller.isOf(plan.bodyId()))
        .orElseThrow(() -> Refusal.of("not-found", "inspection-plan"));
  }

  /** Returns for whom the caller speaks in draws today, or null. */
  static Party party(Caller caller) {
    if (isBureau(caller)) {
      return caller.has(BUREAU) ? Party.BUREAU : null;
    }
    return caller.has(Duty.APPROVER) ? Party.DEPARTMENT : null;
  }

  static boolean isBureau(Caller caller) {
    return caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }
}
