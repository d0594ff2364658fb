package cn.oneseal.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An inspection due.
 *
 * @param id the inspection
 * @param bodyId the inspecting body
 * @param bodyName its name
 * @param pushId the push that started it
 * @param caseNo the case
 * @param itemName the item
 * @param applicantName who is inspected
 * @param startsOn the day of the push
 * @param months the months it is due in
 * @param dueOn the deadline
 * @param provisional whether the deadline is provisional
 * @param closedOn the day its record closed it, or null
 * @param steps what the nights raised, in order
 */
public record Inspection(
    long id,
    long bodyId,
    String bodyName,
    UUID pushId,
    String caseNo,
    String itemName,
    String applicantName,
    LocalDate startsOn,
    int months,
    LocalDate dueOn,
    boolean provisional,
    LocalDate closedOn,
    List<InspectionStep> steps) {

  /** Takes a copy of the steps. */
  public Inspection {
    steps = List.copyOf(steps);
  }

  /** Returns the last step, or null. */
  public InspectionStep.Kind lastStep() {
    return steps.isEmpty() ? null : steps.get(steps.size() - 1).kind();
  }
}
