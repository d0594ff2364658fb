/**
 * The ledger's upkeep: links, anchors, checks, and the lists of revoked certificates. Depends on
 * sealing's trust and the keeper of the keys.
 */
package cn.oneseal.sealing.ledger;
