package cn.oneseal.transition;

/**
 * What a transition is about.
 *
 * @param entryId the entry of the batch
 * @param itemId the item
 * @param formerBodyId the body that gave it
 */
public record TransitionSubject(long entryId, long itemId, long formerBodyId) {}
