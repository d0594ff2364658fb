package cn.oneseal.linkage;

import java.time.Instant;

/**
 * Who takes care of a push.
 *
 * @param officialId the official
 * @param name his name
 * @param at since when
 */
public record PushClaim(long officialId, String name, Instant at) {}
