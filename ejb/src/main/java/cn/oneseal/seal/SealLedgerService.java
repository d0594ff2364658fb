package cn.oneseal.seal;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The ledger of seal uses; stamping by hand is entered here, on the day it is done (R10, 二（二）). */
@Stateless
@DenyAll
public class SealLedgerService {

  @Inject private Callers callers;
  @Inject private SealAccess access;
  @Inject private SealRepository seals;
  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;

  /** Returns a part of a seal's ledger, the newest first. */
  @RolesAllowed("official")
  public KeyPage<SealUseLine> uses(long id, Slice slice) {
    return seals.uses(access.find(id, callers.current()).id(), slice);
  }

  /** Returns who can approve a stamping today, to the custodian who would do it. */
  @RolesAllowed("official")
  public List<Official> approvers(long id) {
    return approvers(findOwn(id, callers.current()));
  }

  /**
   * Enters a stamping by hand and returns its number. Only the body's own custodian stamps; a seal
   * not in force stamps nothing, and the attempt is recorded.
   */
  @RolesAllowed("official")
  public long stamp(long id, Stamping stamping) {
    Caller caller = callers.current();
    Seal seal = findOwn(id, caller);
    seal.requireInForce(clock.today());
    if (approvers(seal).stream().noneMatch(one -> one.id().equals(stamping.approvedBy()))) {
      throw Refusal.of("seal-approver-of-body-only").onField("approvedBy");
    }
    return seals.append(new SealUse(id, clock.now(), clock.today(), caller.username(), stamping));
  }

  private Seal findOwn(long id, Caller caller) {
    Seal seal = access.find(id, caller);
    caller.requireAt(seal.bodyId(), Duty.SEAL_CUSTODIAN);
    return seal;
  }

  private List<Official> approvers(Seal seal) {
    return organization.holders(seal.bodyId(), Duty.APPROVER, clock.today());
  }
}
