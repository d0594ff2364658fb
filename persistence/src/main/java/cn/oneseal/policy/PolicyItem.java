package cn.oneseal.policy;

import java.time.Instant;

/**
 * An affected item with what the bureau made of it.
 *
 * @param itemId the item
 * @param name its name
 * @param foundBy the words that it was found by, or null where it was named
 * @param outcome what was decided, or null
 * @param reason why, or null
 * @param decidedAt when, or null
 * @param decider who, or null
 * @param revisedEdition the first edition of the guide published since, or null
 */
public record PolicyItem(
    long itemId,
    String name,
    String foundBy,
    PolicyOutcome outcome,
    String reason,
    Instant decidedAt,
    String decider,
    Integer revisedEdition) {}
