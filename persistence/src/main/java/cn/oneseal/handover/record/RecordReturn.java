package cn.oneseal.handover.record;

import java.time.Instant;

/**
 * That an edition was sent back.
 *
 * @param remark why
 * @param by who sent it back
 * @param at when
 */
public record RecordReturn(String remark, String by, Instant at) {}
