/**
 * Approval items, who holds the power over each on each day, who supervises it, and its service
 * guides (R1, R2, R3, R5).
 *
 * <p>What always holds: competence is kept as starts only, appended in order of day, so that
 * neither overlap nor gap can be written; before an item's first start the answer is "not
 * recorded". A published guide never promises a longer limit than the law's.
 *
 * <p>May depend on calendar, organization, account, audit, instrument. Knows nothing of transfers:
 * the list shows an item's latest entry through a query of its own.
 */
package cn.oneseal.catalogue;
