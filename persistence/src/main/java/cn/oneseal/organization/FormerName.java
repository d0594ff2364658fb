package cn.oneseal.organization;

import java.time.LocalDate;

/**
 * A name that a body had.
 *
 * @param bodyId the body
 * @param until the last day of that name
 * @param name the full name
 * @param shortName the short name
 */
public record FormerName(long bodyId, LocalDate until, String name, String shortName) {}
