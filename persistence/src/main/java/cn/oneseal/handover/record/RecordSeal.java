package cn.oneseal.handover.record;

import java.time.LocalDate;

/**
 * A special approval seal of the giving body that is tied to the item (R10).
 *
 * @param itemId the item
 * @param bodyId the body
 * @param name its name
 * @param abolishedOn the day with which it ended, or null
 * @param decision the decision, or null
 * @param impression whether its impression is kept
 */
public record RecordSeal(
    long itemId,
    long bodyId,
    String name,
    LocalDate abolishedOn,
    String decision,
    boolean impression) {}
