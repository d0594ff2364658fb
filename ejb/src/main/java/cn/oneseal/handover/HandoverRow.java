package cn.oneseal.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A handover as the matrix shows it.
 *
 * @param id the handover
 * @param version what a change must name
 * @param direction TRANSFERRED_IN or RETURNED
 * @param listNo its number in that list
 * @param itemName the item
 * @param fromBodyName the giving body
 * @param toBodyName the receiving body
 * @param dueOn the day it is due
 * @param completedOn the handover day, or null
 * @param withdrawnOn the day on which its entry was withdrawn, or null
 * @param overdue whether the due day is past
 * @param lastStep the last warning raised, or OVERDUE, or null
 * @param statuses the state of each category in order: COUNTERSIGNED or an {@link EntryState}
 * @param permittedActions what the caller may do
 */
public record HandoverRow(
    long id,
    int version,
    String direction,
    int listNo,
    String itemName,
    String fromBodyName,
    String toBodyName,
    LocalDate dueOn,
    LocalDate completedOn,
    LocalDate withdrawnOn,
    boolean overdue,
    String lastStep,
    List<String> statuses,
    Set<HandoverAction> permittedActions) {

  /** Copies the collections. */
  public HandoverRow {
    statuses = List.copyOf(statuses);
    permittedActions = Set.copyOf(permittedActions);
  }

  /** Returns how many categories are countersigned. */
  public long countersigned() {
    return statuses.stream().filter("COUNTERSIGNED"::equals).count();
  }

  /** Returns whether the caller may do something now. */
  public boolean permits(HandoverAction action) {
    return permittedActions.contains(action);
  }
}
