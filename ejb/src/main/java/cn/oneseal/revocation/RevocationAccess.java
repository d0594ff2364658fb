package cn.oneseal.revocation;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;

/**
 * Who does what in proceedings to revoke: the authority that decided acts, the department that
 * proposed it reads, for everybody else there are none.
 */
final class RevocationAccess {

  private static final Duty[] AUTHORITY = {
    Duty.LIAISON, Duty.APPROVER, Duty.REVIEWER, Duty.INTAKE, Duty.SEAL_CUSTODIAN, Duty.CASE_OFFICER
  };
  private static final Duty[] ACTS = {Duty.LIAISON, Duty.APPROVER};
  private static final Duty[] PROPOSER = {Duty.INSPECTOR, Duty.LINKAGE_OPERATOR, Duty.APPROVER};

  private RevocationAccess() {}

  static void requireVisible(RevocationSubject of, Caller caller) {
    boolean sees =
        (caller.isOf(of.authorityBodyId()) && caller.has(AUTHORITY))
            || (caller.isOf(of.proposerBodyId()) && caller.has(PROPOSER));
    if (!sees) {
      throw Refusal.of("not-found", "revocation");
    }
  }

  /** Whether the caller opens proceedings and keeps their file: statements and the hearing. */
  static boolean mayRecord(RevocationSubject of, Caller caller) {
    return caller.isOf(of.authorityBodyId()) && caller.has(ACTS);
  }

  /** Whether the caller resolves. */
  static boolean mayDecide(RevocationSubject of, Caller caller) {
    return caller.isOf(of.authorityBodyId()) && caller.has(Duty.APPROVER);
  }

  static void requireMayRecord(RevocationSubject of, Caller caller) {
    requireVisible(of, caller);
    if (!mayRecord(of, caller)) {
      throw Caller.notPermitted(ACTS);
    }
  }

  static void requireMayDecide(RevocationSubject of, Caller caller) {
    requireVisible(of, caller);
    if (!mayDecide(of, caller)) {
      throw Caller.notPermitted(Duty.APPROVER);
    }
  }
}
