package cn.oneseal.policy;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;

/**
 * Who does what with policy documents: one rule for the services and for the buttons. A department
 * pushes by whoever runs the linkage system for it (R22); its head reads. A township supervises no
 * item and pushes none. At the bureau its liaison and its head acknowledge and decide, everybody
 * with a case reads.
 */
final class PolicyAccess {

  private static final Duty[] BUREAU_ACTS = {Duty.LIAISON, Duty.APPROVER};
  private static final Duty[] BUREAU_READS = {
    Duty.LIAISON, Duty.APPROVER, Duty.INTAKE, Duty.REVIEWER
  };
  private static final Duty[] DEPARTMENT_READS = {Duty.LINKAGE_OPERATOR, Duty.APPROVER};

  private PolicyAccess() {}

  static boolean isBureau(Caller caller) {
    return caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }

  /** A department, or a Party organ that supervises as one. */
  static boolean isDepartment(Caller caller) {
    return caller.bodyKind() == BodyKind.DEPARTMENT || caller.bodyKind() == BodyKind.PARTY_ORGAN;
  }

  static boolean mayPush(Caller caller) {
    return isDepartment(caller) && caller.has(Duty.LINKAGE_OPERATOR);
  }

  static Caller requireMayPush(Caller caller) {
    if (!mayPush(caller)) {
      throw Caller.notPermitted(Duty.LINKAGE_OPERATOR).byClause("R22, 三（二）");
    }
    return caller;
  }

  static boolean mayRead(Caller caller) {
    return isBureau(caller)
        ? caller.has(BUREAU_READS)
        : isDepartment(caller) && caller.has(DEPARTMENT_READS);
  }

  static Caller requireMayRead(Caller caller) {
    if (!mayRead(caller)) {
      throw Caller.notPermitted(isBureau(caller) ? BUREAU_READS : DEPARTMENT_READS);
    }
    return caller;
  }

  static boolean mayAct(Caller caller) {
    return isBureau(caller) && caller.has(BUREAU_ACTS);
  }

  static Caller requireMayAct(Caller caller) {
    if (!mayAct(caller)) {
      throw Caller.notPermitted(BUREAU_ACTS).byClause(PolicyPush.CLAUSE);
    }
    return caller;
  }

  /** Whose pushes the caller sees: the bureau all, a department its own. */
  static Long scope(Caller caller) {
    return isBureau(requireMayRead(caller)) ? null : caller.bodyId();
  }

  static PolicyDocument requireVisible(PolicyDocument document, Caller caller) {
    Long scope = scope(caller);
    if (scope != null && scope != document.bodyId()) {
      throw Refusal.of("not-found", "policy");
    }
    return document;
  }
}
