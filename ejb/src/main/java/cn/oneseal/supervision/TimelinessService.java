package cn.oneseal.supervision;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * A department sees its own workplace and timeliness; the bureau and the county's supervision duty
 * see everybody's (R5, 二（一）).
 */
@Stateless
@DenyAll
public class TimelinessService {

  private static final Duty[] DEPARTMENT = {
    Duty.LINKAGE_OPERATOR, Duty.INSPECTOR, Duty.APPROVER, Duty.COUNTY_SUPERVISOR
  };
  private static final Duty[] BUREAU = {Duty.LIAISON, Duty.APPROVER, Duty.COUNTY_SUPERVISOR};

  @Inject private Callers callers;
  @Inject private SupervisionRepository supervision;
  @Inject private BusinessClock clock;

  /** Returns the year so far, the period of the first view. */
  @RolesAllowed("official")
  public Period thisYear() {
    return Period.yearTo(clock.today());
  }

  /** Returns how timely the departments are that the caller sees. */
  @RolesAllowed("official")
  public List<Timeliness> timeliness(Period period) {
    Caller caller = require();
    boolean all = isBureau(caller) || caller.has(Duty.COUNTY_SUPERVISOR);
    return supervision.timeliness(all ? null : caller.bodyId(), period, clock.today());
  }

  /**
   * Returns what waits at the caller's department; empty at the bureau, which supervises nothing.
   */
  @RolesAllowed("official")
  public Optional<Workplace> workplace() {
    Caller caller = require();
    return isBureau(caller)
        ? Optional.empty()
        : Optional.of(supervision.workplace(caller.bodyId(), clock.today()));
  }

  private Caller require() {
    Caller caller = callers.current();
    caller.require(isBureau(caller) ? BUREAU : DEPARTMENT);
    return caller;
  }

  private static boolean isBureau(Caller caller) {
    return caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }
}
