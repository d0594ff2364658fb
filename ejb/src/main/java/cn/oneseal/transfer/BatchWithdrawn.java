package cn.oneseal.transfer;

/**
 * Entries of a batch were withdrawn, all or some; observed in the same transaction. Whoever has one
 * that can no longer be withdrawn refuses.
 *
 * @param batchId the batch
 */
public record BatchWithdrawn(long batchId) {}
