package cn.oneseal.sealing;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who may seal: the custodian of the body under whose seal a paper goes (R10, 二（二）). */
@Dependent
public class SealingAccess {

  private final Callers callers;

  /** Asks who calls. */
  @Inject
  public SealingAccess(Callers callers) {
    this.callers = callers;
  }

  /** Returns the caller; refuses whoever keeps no seal. */
  public Caller requireCustodian() {
    Caller caller = callers.current();
    caller.require(Duty.SEAL_CUSTODIAN);
    if (caller.bodyId() == null) {
      throw Caller.notPermitted(Duty.SEAL_CUSTODIAN);
    }
    return caller;
  }

  /** Refuses what is not the custodian's own body's, as if it did not exist. */
  void requireOwn(Caller caller, long bodyId) {
    if (!caller.isOf(bodyId)) {
      throw Refusal.of("not-found", "sealing");
    }
  }
}
