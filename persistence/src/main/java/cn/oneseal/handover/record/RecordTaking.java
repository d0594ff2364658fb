package cn.oneseal.handover.record;

import java.time.Instant;

/**
 * A text of the record as it was kept: at the completion, and at each supersession after it.
 *
 * @param id the text
 * @param handoverId the handover
 * @param occasion COMPLETED or SUPERSEDED
 * @param at when
 * @param by whose act it was
 * @param digest its SM3 digest
 */
public record RecordTaking(
    long id, long handoverId, String occasion, Instant at, String by, String digest) {}
