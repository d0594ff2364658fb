package cn.oneseal.workbench.unassigned;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Duty;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Work that nobody does: of his own body to its liaison, of all to the security administrator. */
@Stateless
@DenyAll
public class UnassignedService {

  @Inject private Callers callers;
  @Inject private UnassignedReading unassigned;
  @Inject private BusinessClock clock;

  /** Returns what nobody does today. */
  @RolesAllowed({"official", "administrator"})
  public List<Unassigned> list() {
    Caller caller = callers.current();
    caller.require(Duty.LIAISON, Duty.SECURITY_ADMINISTRATOR);
    boolean all = caller.has(Duty.SECURITY_ADMINISTRATOR);
    return unassigned.rows(all ? null : caller.bodyId(), clock.today());
  }
}
