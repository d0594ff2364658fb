package cn.oneseal.inspection.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A plan with all that belongs to it.
 *
 * @param plan the plan
 * @param cases what it visits, by target
 * @param register the department's inspectors, as they are today
 * @param recusals who stays away
 * @param rounds its draws, the first one first
 * @param today the business day
 * @param party for whom the caller speaks in the draw, or null
 * @param mayPlan whether the caller records recusals
 */
public record PlanDetail(
    Plan plan,
    List<PlannedCase> cases,
    List<Inspector> register,
    List<Recusal> recusals,
    List<DrawRound> rounds,
    LocalDate today,
    Party party,
    boolean mayPlan) {

  /** Takes copies. */
  public PlanDetail {
    cases = List.copyOf(cases);
    register = List.copyOf(register);
    recusals = List.copyOf(recusals);
    rounds = List.copyOf(rounds);
  }

  /** Returns the latest draw. */
  public DrawRound latest() {
    return rounds.get(rounds.size() - 1);
  }

  /** Returns how far the latest draw has come. */
  public DrawProgress.State state() {
    return latest().stateOn(today);
  }

  /** Returns whether the caller may record a commitment now. */
  public boolean mayCommit() {
    return party != null
        && state() == DrawProgress.State.COMMITTING
        && !latest().commitments().containsKey(party);
  }

  /** Returns whether the caller may freeze the roster now. */
  public boolean mayFreeze() {
    return party == Party.DEPARTMENT && state() == DrawProgress.State.COMMITTED;
  }

  /** Returns whether the caller may reveal now. */
  public boolean mayReveal() {
    return party != null
        && state() == DrawProgress.State.FROZEN
        && !latest().nonces().containsKey(party);
  }

  /** Returns whether the caller may have the draw held again now. */
  public boolean mayDrawAgain() {
    return party == Party.DEPARTMENT
        && latest().endedOn(today)
        && cases.stream().allMatch(each -> each.closedOn() == null);
  }

  /** Returns whether the caller may record a recusal now. */
  public boolean mayRecuse() {
    return mayPlan && latest().digest() == null;
  }

  /** Returns the targets by id, each with its holder and cases. */
  public Map<Long, String> targets() {
    return cases.stream()
        .collect(
            Collectors.groupingBy(
                PlannedCase::targetId,
                java.util.TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    all ->
                        all.get(0).applicantName()
                            + "（"
                            + all.stream().map(PlannedCase::caseNo).collect(Collectors.joining("、"))
                            + "）")));
  }

  /** Returns the name of an inspector. */
  public String inspectorName(long id) {
    return register.stream()
        .filter(one -> one.id() == id)
        .map(Inspector::name)
        .findFirst()
        .orElse("");
  }
}
