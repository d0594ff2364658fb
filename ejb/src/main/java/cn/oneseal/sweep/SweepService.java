package cn.oneseal.sweep;

import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The nights: run by the timer and by the demonstration's clock, watched by the administrator. */
@Stateless
@DenyAll
public class SweepService {

  private static final int SHOWN = 200;

  @Inject private NightRunner runner;
  @Inject private SweepNight nights;
  @Inject private SweepRunRepository runs;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;

  /** Runs all sweeps because the system administrator asks. */
  @RolesAllowed("administrator")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void runUpToToday() {
    callers.current().require(Duty.SYSTEM_ADMINISTRATOR);
    nights.askedFor("*");
    runner.runNight(clock.today());
  }

  /** Runs one sweep because the system administrator asks. */
  @RolesAllowed("administrator")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void run(String sweep) {
    callers.current().require(Duty.SYSTEM_ADMINISTRATOR);
    if (!nights.names().contains(sweep)) {
      throw Refusal.of("not-found", sweep);
    }
    nights.askedFor(sweep);
    runner.runSweep(sweep, clock.today());
  }

  /** Returns all sweeps, each with its last run, in the order they run in. */
  @RolesAllowed("administrator")
  public List<SweepState> states() {
    callers.current().require(Duty.SYSTEM_ADMINISTRATOR);
    Map<String, SweepRun> last = runs.last();
    Map<String, Long> waiting = runs.waitingCounts();
    return nights.names().stream()
        .map(name -> new SweepState(name, last.get(name), waiting.getOrDefault(name, 0L)))
        .toList();
  }

  /** Returns the rows that wait because the work on them failed, the earliest night first. */
  @RolesAllowed("administrator")
  public List<RowFailure> waiting() {
    callers.current().require(Duty.SYSTEM_ADMINISTRATOR);
    return runs.waiting(SHOWN);
  }

  /** The latest runs, the newest first. */
  @RolesAllowed("administrator")
  public List<SweepRun> latest() {
    callers.current().require(Duty.SYSTEM_ADMINISTRATOR);
    return runs.latest(SHOWN);
  }
}
