package cn.oneseal.sealing;

import java.time.Instant;

/**
 * A paper that is not sealed yet.
 *
 * @param id the order
 * @param subject what it belongs to
 * @param subjectId the id of that
 * @param title what waits
 * @param itemName the item, or null
 * @param state placed, ordered or refused
 * @param placedAt since when it waits
 * @param placedBy who made it
 * @param orderedBy who ordered its seal, or null
 * @param attempts how often it was tried
 * @param failure why the last try came to nothing, or null
 */
public record WaitingPaper(
    long id,
    String subject,
    long subjectId,
    String title,
    String itemName,
    SealingState state,
    Instant placedAt,
    String placedBy,
    String orderedBy,
    int attempts,
    String failure) {}
