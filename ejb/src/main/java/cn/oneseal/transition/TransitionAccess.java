package cn.oneseal.transition;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who sees and does what with a transition (R11, 二（三）): the former body names its mentors, either
 * liaison plans, the pair records and confirms, the bureau checks and extends.
 */
@Dependent
public class TransitionAccess {

  private final TransitionRepository transitions;
  private final BusinessClock clock;

  /** Works on the transitions by a clock. */
  @Inject
  public TransitionAccess(TransitionRepository transitions, BusinessClock clock) {
    this.transitions = transitions;
    this.clock = clock;
  }

  /** Returns whether the caller's body is one of the two. */
  public boolean maySee(Caller caller, Transition transition) {
    return caller.bodyKind() == BodyKind.APPROVAL_BUREAU || caller.isOf(transition.formerBodyId());
  }

  /** Finds a transition that the caller may see. */
  public Transition find(long id, Caller caller) {
    return transitions
        .transition(id)
        .filter(transition -> maySee(caller, transition))
        .orElseThrow(() -> Refusal.of("not-found", id));
  }

  /** Finds a transition to act on, as the caller saw it; the act counts as its change. */
  public Transition change(long id, int seenVersion, TransitionAction action, Caller caller) {
    Transition transition = find(id, caller);
    if (!permitted(transition, caller).contains(action)) {
      throw transition.runsOn(clock.today())
          ? Caller.notPermitted(Duty.LIAISON, Duty.MENTOR)
          : Refusal.of("transition-ended", transition.endsOn()).byClause("R11, 二（三）");
    }
    if (transition.version() != seenVersion) {
      throw Refusal.of("stale-version");
    }
    transitions.touch(transition);
    return transition;
  }

  /** Returns what the caller may do now; after the last day nobody may do anything. */
  public Set<TransitionAction> permitted(Transition transition, Caller caller) {
    Set<TransitionAction> permitted = EnumSet.noneOf(TransitionAction.class);
    if (!transition.runsOn(clock.today())) {
      return permitted;
    }
    boolean bureau = caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
    boolean former = caller.isOf(transition.formerBodyId());
    if (caller.has(Duty.LIAISON) && former) {
      permitted.add(TransitionAction.NAME_PAIR);
    }
    if (caller.has(Duty.LIAISON) && (former || bureau)) {
      permitted.add(TransitionAction.PLAN);
    }
    if (caller.has(Duty.LIAISON) && bureau) {
      permitted.add(TransitionAction.CHECK_READINESS);
      permitted.add(TransitionAction.EXTEND);
    }
    if (transition.pairs().stream().anyMatch(pair -> isOne(pair, caller))) {
      permitted.add(TransitionAction.RECORD_SESSION);
    }
    return permitted;
  }

  /** Returns whether the caller is one of a pair. */
  static boolean isOne(Mentorship pair, Caller caller) {
    return caller.officialId() != null && pair.concerns(caller.officialId());
  }
}
