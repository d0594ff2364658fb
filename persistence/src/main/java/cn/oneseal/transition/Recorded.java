package cn.oneseal.transition;

import java.time.Instant;

/**
 * Who recorded something, and when.
 *
 * @param by the official
 * @param at the moment
 */
public record Recorded(long by, Instant at) {}
