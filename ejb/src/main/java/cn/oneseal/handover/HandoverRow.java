package cn.oneseal.handover;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A handover as the matrix shows it.
 *
 * @param id the handover
 * @param version what a change must name
 * @param batch the batch's number
 * @param direction TRANSFERRED_IN or RETURNED
 * @param listNo its number in that list
 * @param itemName the item
 * @param fromBodyCode the giving body's code
 * @param fromBodyName the giving body
 * @param toBodyName the receiving body
 * @param dueOn the day it is due
 * @param completedOn the handover day, or null
 * @param withdrawnOn the day on which its entry was withdrawn, or null
 * @param overdue whether the due day is past
 * @param lastStep the last warning raised, or OVERDUE, or null
 * @param statuses the state of each of its categories: COUNTERSIGNED or an {@link EntryState}
 * @param permittedActions what the caller may do
 */
public record HandoverRow(
    long id,
    int version,
    int batch,
    String direction,
    int listNo,
    String itemName,
    String fromBodyCode,
    String fromBodyName,
    String toBodyName,
    LocalDate dueOn,
    LocalDate completedOn,
    LocalDate withdrawnOn,
    boolean overdue,
    String lastStep,
    Map<HandoverCategory, String> statuses,
    Set<HandoverAction> permittedActions) {

  /** Copies the collections. */
  public HandoverRow {
    statuses = Map.copyOf(statuses);
    permittedActions = Set.copyOf(permittedActions);
  }

  /** Returns how many categories are countersigned. */
  public long countersigned() {
    return statuses.values().stream().filter("COUNTERSIGNED"::equals).count();
  }

  /** Returns how many categories it has. */
  public int count() {
    return statuses.size();
  }

  /** Returns whether the caller may do something now. */
  public boolean permits(HandoverAction action) {
    return permittedActions.contains(action);
  }
}
