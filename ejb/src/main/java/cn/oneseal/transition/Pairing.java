package cn.oneseal.transition;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Names who mentors whom, and plans it (R11, 二（三）). */
@Dependent
public class Pairing {

  private static final String CLAUSE = "R11, 二（三）";

  @Inject private TransitionRepository transitions;
  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;

  /** Returns who can be named today. */
  public PairCandidates candidates(Transition transition) {
    List<Official> trainees =
        organization.bodies().stream()
            .filter(body -> body.kind() == BodyKind.APPROVAL_BUREAU)
            .flatMap(body -> holders(body.id(), Duty.REVIEWER, Duty.INTAKE, Duty.APPROVER))
            .distinct()
            .toList();
    return new PairCandidates(holders(transition.formerBodyId(), Duty.MENTOR).toList(), trainees);
  }

  private Stream<Official> holders(long bodyId, Duty... duties) {
    return Arrays.stream(duties)
        .flatMap(duty -> organization.holders(bodyId, duty, clock.today()).stream());
  }

  void name(Transition transition, Long mentor, Long trainee, Caller by) {
    PairCandidates candidates = candidates(transition);
    requireAmong(candidates.mentors(), mentor, "mentor", "mentor-without-duty");
    requireAmong(candidates.trainees(), trainee, "trainee", "trainee-without-duty");
    transitions.add(transition.pair(mentor, trainee, clock.today(), clock.now(), by.username()));
  }

  private static void requireAmong(
      List<Official> officials, Long wanted, String field, String code) {
    if (wanted == null) {
      throw Refusal.of("required").onField(field);
    }
    if (officials.stream().noneMatch(official -> official.id().equals(wanted))) {
      throw Refusal.of(code).onField(field).byClause(CLAUSE);
    }
  }

  void plan(Transition transition, String text) {
    transition.plan(text, clock.today());
  }
}
