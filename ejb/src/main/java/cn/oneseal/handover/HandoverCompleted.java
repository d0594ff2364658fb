package cn.oneseal.handover;

/**
 * A handover is completed and the power recorded; what belongs to it is written in the same
 * transaction.
 *
 * @param handoverId the handover
 */
public record HandoverCompleted(long handoverId) {}
