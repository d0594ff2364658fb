package cn.oneseal.sweep;

import cn.oneseal.calendar.SystemClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One sweep's one night, in a transaction of its own. */
// Not reachable from outside: the timer and SweepService, which asks for the duty, stand before it.
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SweepNight {

  @Inject @Any private Instance<NightSweep> sweeps;
  @Inject private SweepRunRepository runs;
  @Inject private SystemClock clock;

  /** The names of all sweeps, in a fixed order. */
  public List<String> names() {
    return sweeps.stream().map(NightSweep::name).sorted().toList();
  }

  /** The last night that a sweep finished. */
  public Optional<LocalDate> lastFinished(String name) {
    return runs.lastFinished(name);
  }

  /** Does a night's work and records it, both or neither. */
  public void run(String name, LocalDate night) {
    Instant startedAt = clock.now();
    NightSweep sweep =
        sweeps.stream().filter(any -> any.name().equals(name)).findFirst().orElseThrow();
    runs.finished(name, night, startedAt, clock.now(), sweep.run(night));
  }

  /** Records a failure, which the next run takes up again. */
  public void failed(String name, LocalDate night, String failure) {
    runs.failed(name, night, clock.now(), failure);
  }
}
