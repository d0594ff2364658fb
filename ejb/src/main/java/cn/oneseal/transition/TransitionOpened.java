package cn.oneseal.transition;

/**
 * The transition of an item has begun.
 *
 * @param transitionId the transition
 */
public record TransitionOpened(long transitionId) {}
