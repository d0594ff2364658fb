package cn.oneseal.linkage;

import java.time.Instant;

/**
 * An answer to a push.
 *
 * @param id the answer
 * @param form what was said
 * @param at when
 * @param name who said it
 * @param receivedAt when the deciding body received it, or null
 * @param receiver who received it, or null
 */
public record PushAnswer(
    long id, AnswerForm form, Instant at, String name, Instant receivedAt, String receiver) {}
