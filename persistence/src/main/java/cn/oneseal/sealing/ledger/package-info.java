/**
 * The chain over all uses of all seals: linked in small steps after the commit, so that no use
 * queues for it; each link holds SM3 of its use and of the link before. Nothing is shown as proven
 * before it is linked. A signed anchor a day says what the chain was. Depends on audit.
 */
package cn.oneseal.sealing.ledger;
