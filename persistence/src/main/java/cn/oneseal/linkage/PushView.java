package cn.oneseal.linkage;

import java.time.Instant;

/**
 * The first look at a push, recorded once.
 *
 * @param seenAt when
 * @param name who
 */
public record PushView(Instant seenAt, String name) {}
