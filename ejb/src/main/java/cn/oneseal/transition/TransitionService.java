package cn.oneseal.transition;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The transitions: how far each is, and who mentors (R11, 二（三）). */
@Stateless
@DenyAll
public class TransitionService {

  @Inject private Callers callers;
  @Inject private TransitionRepository transitions;
  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;

  /** Returns the transitions the caller may see: his body's, or all for the bureau's officials. */
  @RolesAllowed("official")
  public List<TransitionRow> list() {
    Caller caller = callers.current();
    Map<Long, String> names = transitions.itemNames();
    return transitions.all().stream()
        .filter(transition -> maySee(caller, transition))
        .map(transition -> row(transition, names.get(transition.itemId()), caller))
        .toList();
  }

  /** Returns the officials who can be named as mentors of a transition today. */
  @RolesAllowed("official")
  public List<Official> candidates(long id) {
    Transition transition = find(id);
    return organization.holders(transition.formerBodyId(), Duty.MENTOR, clock.today()).stream()
        .filter(official -> !transition.isMentor(official.id()))
        .toList();
  }

  /** Names a mentor; the former body's liaison does, and the mentor holds that duty there. */
  @RolesAllowed("official")
  public void nameMentor(long id, int version, long officialId) {
    Caller caller = callers.current();
    Transition transition = find(id);
    caller.requireAt(transition.formerBodyId(), Duty.LIAISON);
    if (transition.version() != version) {
      throw Refusal.of("stale-version");
    }
    LocalDate today = clock.today();
    boolean holds =
        organization.holders(transition.formerBodyId(), Duty.MENTOR, today).stream()
            .anyMatch(official -> official.id() == officialId);
    if (!holds) {
      throw Refusal.of("mentor-without-duty").onField("mentor").byClause("R11, 二（三）");
    }
    transitions.touch(transition);
    transitions.add(transition.nameMentor(officialId, today, clock.now(), caller.username()));
  }

  private Transition find(long id) {
    Caller caller = callers.current();
    return transitions
        .transition(id)
        .filter(transition -> maySee(caller, transition))
        .orElseThrow(() -> Refusal.of("not-found", id));
  }

  private static boolean maySee(Caller caller, Transition transition) {
    return caller.bodyKind() == BodyKind.APPROVAL_BUREAU || caller.isOf(transition.formerBodyId());
  }

  private TransitionRow row(Transition transition, String itemName, Caller caller) {
    LocalDate today = clock.today();
    boolean liaison = caller.has(Duty.LIAISON) && caller.isOf(transition.formerBodyId());
    return new TransitionRow(
        transition.id(),
        transition.version(),
        itemName,
        organization.body(transition.formerBodyId()).map(Body::name).orElse(""),
        transition.startsOn(),
        transition.endsOn(),
        transition.dayNumber(today),
        transition.daysLeft(today),
        transition.runsOn(today),
        transition.mentors().stream()
            .map(mentor -> organization.official(mentor).map(Official::name).orElse(""))
            .toList(),
        liaison && transition.runsOn(today));
  }
}
