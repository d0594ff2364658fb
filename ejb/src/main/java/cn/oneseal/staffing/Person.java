package cn.oneseal.staffing;

/**
 * A person to choose.
 *
 * @param officialId the official
 * @param name the name
 * @param bodyName the body
 */
public record Person(long officialId, String name, String bodyName) {}
