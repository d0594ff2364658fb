package cn.oneseal.transfer;

/**
 * An issued batch was changed by a later instrument, or withdrawn; observed in the same
 * transaction. Whoever has something that can no longer follow refuses.
 *
 * @param batchId the batch
 */
public record BatchChanged(long batchId) {}
