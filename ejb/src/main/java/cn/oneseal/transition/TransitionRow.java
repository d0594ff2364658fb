package cn.oneseal.transition;

import java.time.LocalDate;

/**
 * A transition as the list shows it.
 *
 * @param id the transition
 * @param version what a change must name
 * @param itemId the item
 * @param itemName its name
 * @param formerBodyName the body whose staff mentor
 * @param startsOn the first day
 * @param endsOn the last day
 * @param provisional whether the last day may still move
 * @param dayNumber which day of the period today is
 * @param daysLeft how many days follow
 * @param running whether today lies within
 * @param pairs how many pairs are named
 * @param ready what the last readiness check found; null where there is none
 */
public record TransitionRow(
    long id,
    int version,
    long itemId,
    String itemName,
    String formerBodyName,
    LocalDate startsOn,
    LocalDate endsOn,
    boolean provisional,
    long dayNumber,
    long daysLeft,
    boolean running,
    int pairs,
    Boolean ready) {}
