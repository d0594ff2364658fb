package cn.oneseal.workbench.unassigned;

import cn.oneseal.organization.Duty;

/**
 * Work that nobody does.
 *
 * @param bodyName whose work it is
 * @param kind what kind
 * @param duty the duty that nobody holds, or null where a person is missing
 * @param about the item and whoever left; empty where a duty is missing
 * @param count how many cases, categories, pushes, inspections or sessions wait
 * @param link where it waits
 */
public record Unassigned(
    String bodyName, UnassignedKind kind, Duty duty, String about, long count, String link) {}
