package cn.oneseal.sweep;

/**
 * A sweep as the administrator sees it.
 *
 * @param sweep the sweep's name
 * @param last its last run, or null before the first
 * @param waiting how many rows wait because the work on them failed
 */
public record SweepState(String sweep, SweepRun last, long waiting) {}
