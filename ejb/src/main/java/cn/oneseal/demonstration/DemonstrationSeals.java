package cn.oneseal.demonstration;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.seal.Seal;
import cn.oneseal.seal.SealKind;
import cn.oneseal.seal.SealRepository;
import cn.oneseal.transfer.BatchIssued;
import cn.oneseal.transition.PairCandidates;
import cn.oneseal.transition.Pairing;
import cn.oneseal.transition.Transition;
import cn.oneseal.transition.TransitionOpened;
import cn.oneseal.transition.TransitionRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;

/** Seals and mentors of the demonstration, marked as such: the notice names none. */
@Dependent
public class DemonstrationSeals {

  private final SealRepository seals;
  private final OrganizationRepository organization;
  private final TransitionRepository transitions;
  private final Pairing pairing;
  private final DemonstrationItems items;
  private final BusinessClock clock;

  /** Works on the register and the transitions. */
  @Inject
  public DemonstrationSeals(
      SealRepository seals,
      OrganizationRepository organization,
      TransitionRepository transitions,
      Pairing pairing,
      DemonstrationItems items,
      BusinessClock clock) {
    this.seals = seals;
    this.organization = organization;
    this.transitions = transitions;
    this.pairing = pairing;
    this.items = items;
    this.clock = clock;
  }

  /** Registers, where missing, the seals that the bodies of a batch need. */
  public void register(@Observes BatchIssued issued) {
    for (Long id : items.bodies(issued.batchId())) {
      Body body = organization.body(id).orElseThrow();
      registerMissing(SealKind.OFFICIAL, body, "official", List.of());
      if (body.kind() == BodyKind.APPROVAL_BUREAU) {
        registerMissing(SealKind.APPROVAL, body, "approval", List.of());
        continue;
      }
      List<Long> given = items.givenBy(id, issued.batchId());
      if (!given.isEmpty()) {
        registerMissing(SealKind.SPECIAL_APPROVAL, body, "special", given);
      }
    }
  }

  private void registerMissing(SealKind kind, Body body, String key, List<Long> itemIds) {
    boolean registered =
        seals.ofBody(body.id()).stream()
            .anyMatch(seal -> seal.kind() == kind && seal.abolishedOn() == null);
    if (!registered) {
      String name =
          ResourceBundle.getBundle("demonstration.Seals").getString(key).formatted(body.name());
      LocalDate from = clock.today();
      seals.add(Seal.ofDemonstration(kind, body.id(), name, from, itemIds));
    }
  }

  /** Names a pair when a transition opens. */
  public void namePair(@Observes TransitionOpened opened) {
    Transition transition = transitions.transition(opened.transitionId()).orElseThrow();
    LocalDate today = clock.today();
    PairCandidates candidates = pairing.candidates(transition);
    candidates.mentors().stream()
        .limit(1)
        .forEach(
            mentor ->
                candidates.trainees().stream()
                    .limit(1)
                    .forEach(
                        trainee ->
                            transitions.add(
                                transition.pair(
                                    mentor.id(),
                                    trainee.id(),
                                    today,
                                    clock.now(),
                                    "demonstration"))));
  }
}
