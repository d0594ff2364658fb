package cn.oneseal.inspection.plan;

import cn.oneseal.inspection.draw.Roster;
import cn.oneseal.inspection.draw.Roster.Bar;
import cn.oneseal.inspection.draw.Roster.Excluded;
import cn.oneseal.inspection.draw.Roster.Person;
import cn.oneseal.inspection.draw.Roster.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who can be drawn for what on a day (R13, 三（一）1)? Nobody whose certificate is over, who is on
 * leave, of another township, recused, or not competent for every item of the target; each left out
 * shows with the reason.
 */
public final class RosterRule {

  private final Plan plan;
  private final List<Inspector> register;
  private final List<Recusal> recusals;
  private final Map<Long, List<PlannedCase>> targets;

  /** Looks at a plan, its department's register, the recusals and the cases. */
  public RosterRule(
      Plan plan, List<Inspector> register, List<Recusal> recusals, List<PlannedCase> cases) {
    this.plan = plan;
    this.register = List.copyOf(register);
    this.recusals = List.copyOf(recusals);
    this.targets =
        cases.stream()
            .collect(
                Collectors.groupingBy(PlannedCase::targetId, TreeMap::new, Collectors.toList()));
  }

  /** Makes the roster of a draw; refuses one that cannot fill every visit. */
  public Roster roster(int round, LocalDate day) {
    List<Person> persons = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    List<Excluded> excluded = new ArrayList<>();
    for (Inspector one : register) {
      Map<Long, String> barred = barred(one);
      String reason = reason(one, day, barred);
      if (reason != null) {
        excluded.add(new Excluded(one.id(), one.name(), reason));
        continue;
      }
      persons.add(new Person(one.id(), one.name(), one.certificate(), one.unit()));
      barred.forEach((target, why) -> bars.add(new Bar(one.id(), target, why)));
    }
    return new Roster(
        plan.id(),
        round,
        plan.method(),
        plan.inspectorsEach(),
        plan.targetsDrawn(),
        persons,
        targets.entrySet().stream()
            .map(each -> new Target(each.getKey(), cases(each.getValue())))
            .toList(),
        bars,
        excluded);
  }

  private static String cases(List<PlannedCase> cases) {
    return cases.stream().map(PlannedCase::caseNo).sorted().collect(Collectors.joining(","));
  }

  /** Returns why one cannot be drawn at all, or null. */
  private String reason(Inspector one, LocalDate day, Map<Long, String> barred) {
    String hindrance = one.hindranceOn(day);
    if (hindrance != null) {
      return hindrance;
    }
    if (one.regionId() != null && !one.regionId().equals(plan.regionId())) {
      return "REGION";
    }
    if (barred.size() < targets.size()) {
      return null;
    }
    Set<String> reasons = new HashSet<>(barred.values());
    return reasons.contains("RECUSED") ? "RECUSED" : "COMPETENCE";
  }

  private Map<Long, String> barred(Inspector one) {
    Map<Long, String> barred = new TreeMap<>();
    targets.forEach(
        (target, cases) -> {
          if (recused(one, target)) {
            barred.put(target, "RECUSED");
          } else if (!cases.stream().allMatch(each -> one.items().containsKey(each.itemId()))) {
            barred.put(target, "COMPETENCE");
          }
        });
    return barred;
  }

  private boolean recused(Inspector one, long target) {
    return recusals.stream()
        .anyMatch(
            each ->
                each.inspectorId() == one.id()
                    && (each.targetId() == null || each.targetId() == target));
  }
}
