package cn.oneseal.sealing.ledger;

/**
 * What the chain is now.
 *
 * @param position how many uses are linked
 * @param hash the hash of the last link
 * @param waiting how many uses wait to be linked
 */
public record LedgerState(long position, String hash, long waiting) {}
