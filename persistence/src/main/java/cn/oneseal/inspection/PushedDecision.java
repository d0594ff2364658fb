package cn.oneseal.inspection;

import java.time.LocalDate;

/**
 * A push, as far as an inspection asks.
 *
 * @param itemId the item
 * @param toBodyId the supervising department
 * @param sentOn the day of the push
 * @param onCommitment whether it tells of an approval that rests on a commitment
 * @param months the months set by the item's latest batch, else 1
 */
public record PushedDecision(
    long itemId, long toBodyId, LocalDate sentOn, boolean onCommitment, int months) {}
