package cn.oneseal.sweep;

import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Duty;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The nights: run by the timer and by the demonstration's clock, watched by the administrator. */
@Stateless
@DenyAll
public class SweepService {

  private static final int SHOWN = 200;

  @Inject private NightRunner runner;
  @Inject private SweepRunRepository runs;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;

  /** Does it because the system administrator asks. */
  @RolesAllowed("administrator")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void runUpToToday() {
    callers.current().require(Duty.SYSTEM_ADMINISTRATOR);
    runner.runNight(clock.today());
  }

  /** The latest runs, the newest first. */
  @RolesAllowed("administrator")
  public List<SweepRun> latest() {
    callers.current().require(Duty.SYSTEM_ADMINISTRATOR);
    return runs.latest(SHOWN);
  }
}
