package cn.oneseal.policy;

/**
 * A push in a list.
 *
 * @param document the push
 * @param lateDays by how many working days it came late, or 0
 */
public record PolicyLine(PolicyDocument document, int lateDays) {}
