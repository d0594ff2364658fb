package cn.oneseal.seal;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Duty;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What becomes of abolished seals, and by when (R10, 二（二）). */
@Stateless
@DenyAll
public class SealCustodyService {

  @Inject private Callers callers;
  @Inject private SealAccess access;
  @Inject private SealRepository seals;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns the legs that the keeper of a seal can record next, in their order. */
  @RolesAllowed("official")
  public List<CustodyLeg> next(long id) {
    return access.findKept(id, callers.current()).nextLegs().stream().sorted().toList();
  }

  /** Records the next leg; the authority's slip, where one proves it, is kept unchanged. */
  @RolesAllowed("official")
  public void record(
      long id, int version, CustodyEntry entry, String slipName, byte[] slipContent) {
    Caller caller = callers.current();
    Seal seal = access.change(id, version, caller);
    SealFile slip =
        slipContent != null && entry.leg() != null && entry.leg().provenBySlip()
            ? new SealFile(
                id, SealFilePurpose.SLIP, slipName, slipContent, clock.now(), caller.username())
            : null;
    seal.record(entry, slip, clock.today(), clock.now(), caller.username());
    if (slip != null) {
      seals.add(slip);
    }
    audit.done("SEAL_" + entry.leg(), "SEAL", id, entry.slipNumber());
  }

  /** Returns the terms of custody: the county's choice, no law. */
  @RolesAllowed("official")
  public SealTerms terms() {
    return seals.terms();
  }

  /** Sets the terms of custody, for the seals that are under way, too. */
  @RolesAllowed("official")
  public void setTerms(Integer deliveryDays, Integer disposalDays) {
    Caller caller = callers.current();
    if (!SealAccess.maySetTerms(caller)) {
      throw Caller.notPermitted(Duty.SEAL_CUSTODIAN);
    }
    seals.terms().change(deliveryDays, disposalDays);
    audit.done("SEAL_TERMS_SET", "SEAL", null, deliveryDays + "/" + disposalDays);
  }
}
