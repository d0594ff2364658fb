package cn.oneseal.linkage.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A push that failed too often.
 *
 * @param pushId the push
 * @param caseNo the case
 * @param itemName the item
 * @param toName the department
 * @param sequence its number there
 * @param sentAt when it was sent
 * @param attempts how often it was tried in all
 * @param last the last of them
 */
public record DeadPush(
    UUID pushId,
    String caseNo,
    String itemName,
    String toName,
    long sequence,
    Instant sentAt,
    long attempts,
    DeliveryAttempt last) {}
