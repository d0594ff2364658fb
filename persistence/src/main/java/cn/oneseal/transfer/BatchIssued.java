package cn.oneseal.transfer;

/**
 * A batch was issued; observed in the same transaction.
 *
 * @param batchId the batch
 */
public record BatchIssued(long batchId) {}
