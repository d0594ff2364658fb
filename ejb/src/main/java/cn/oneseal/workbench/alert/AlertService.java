package cn.oneseal.workbench.alert;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** What every official is warned of, of every {@link AlertSource}. */
@Stateless
@DenyAll
public class AlertService {

  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private GapAlerts gaps;
  @Inject @Any private Instance<AlertSource> sources;

  /** Returns what the caller must know today, the most pressing first. */
  @RolesAllowed({"official", "administrator"})
  public List<Alert> alerts() {
    Caller caller = callers.current();
    return sources.stream()
        .flatMap(source -> source.alerts(caller, clock.today()).stream())
        .sorted(Comparator.comparing(Alert::kind))
        .toList();
  }

  /** Returns the gaps alone, of all bodies. */
  @RolesAllowed({"official", "administrator"})
  public List<Alert> gaps() {
    return gaps.alerts(callers.current(), clock.today());
  }
}
