package cn.oneseal.account;

import java.util.List;

/**
 * An account as the security administrator sees it.
 *
 * @param username the name to log in with
 * @param officialName whose it is; empty for another system
 * @param bodyName his body, or for which the system acts
 * @param group the group, which is the role
 * @param state ACTIVE, LOCKED, EXPIRED (a system after its last day) or CLOSED
 * @param duties the duties held today
 */
public record AccountRow(
    String username,
    String officialName,
    String bodyName,
    String group,
    String state,
    List<String> duties) {}
