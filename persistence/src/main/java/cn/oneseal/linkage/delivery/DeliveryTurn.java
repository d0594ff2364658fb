package cn.oneseal.linkage.delivery;

/**
 * The right to deliver to a department, for a while.
 *
 * @param bodyId the department
 * @param lease which right it is: a later one ends it
 */
public record DeliveryTurn(long bodyId, long lease) {}
