package cn.oneseal.transition;

import java.time.LocalDate;

/**
 * A transition as the list shows it.
 *
 * @param id the transition
 * @param version what a change must name
 * @param batch the number of the batch
 * @param itemId the item
 * @param itemName its name
 * @param formerBodyCode the body whose staff mentor
 * @param formerBodyName its name
 * @param startsOn the first day
 * @param endsOn the last day
 * @param provisional whether the last day may still move
 * @param dayNumber which day of the period today is
 * @param daysLeft how many days follow
 * @param running whether today lies within
 * @param lastStep what was last told of its end: WARNED_30, WARNED_7, WARNED_1, ENDED or null
 * @param pairs how many pairs are named
 * @param ready what the last readiness check found; null where there is none
 */
public record TransitionRow(
    long id,
    int version,
    int batch,
    long itemId,
    String itemName,
    String formerBodyCode,
    String formerBodyName,
    LocalDate startsOn,
    LocalDate endsOn,
    boolean provisional,
    long dayNumber,
    long daysLeft,
    boolean running,
    String lastStep,
    int pairs,
    Boolean ready) {}
