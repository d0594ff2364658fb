package cn.oneseal.transition;

/**
 * A transition that is over.
 *
 * @param row what the list shows
 * @param report the closing report
 */
public record ClosedTransition(TransitionRow row, TransitionReport report) {}
