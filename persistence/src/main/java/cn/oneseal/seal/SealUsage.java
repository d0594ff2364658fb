package cn.oneseal.seal;

import java.time.LocalDate;

/**
 * How often a seal was used.
 *
 * @param electronic how many papers it sealed electronically
 * @param stamped how many copies it stamped
 * @param firstOn the first day of use, or null
 * @param lastOn the last day of use, or null
 */
public record SealUsage(long electronic, long stamped, LocalDate firstOn, LocalDate lastOn) {}
