package cn.oneseal.workbench;

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

/** The to-do list, of every {@link TodoSource}, by the duties that the caller holds today. */
@Stateless
@DenyAll
public class WorkbenchService {

  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private Countdowns countdowns;
  @Inject @Any private Instance<TodoSource> sources;

  /** Returns what the caller has to do, the most urgent first. */
  @RolesAllowed({"official", "administrator"})
  public List<Todo> todos() {
    Caller caller = callers.current();
    if (caller.bodyId() == null) {
      return List.of();
    }
    return sources.stream()
        .flatMap(source -> source.todos(caller, clock.today()).stream())
        .sorted(
            Comparator.comparing(Todo::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Todo::kind))
        .toList();
  }

  /** Returns the periods that run for the caller's body, the first to end first. */
  @RolesAllowed({"official", "administrator"})
  public List<Countdown> countdowns() {
    Caller caller = callers.current();
    return caller.bodyId() == null ? List.of() : countdowns.of(caller, clock.today());
  }
}
