package cn.oneseal.inflight;

/**
 * The handover by which a body's power over an item ended.
 *
 * @param handoverId the handover
 * @param newBodyId the other side
 */
public record EndedPower(long handoverId, long newBodyId) {}
