package cn.oneseal.linkage;

import java.time.Instant;
import java.util.UUID;

/**
 * A push, the receipt of which is itself (R23).
 *
 * @param id the push
 * @param caseNo the case
 * @param itemName the item
 * @param fromBodyId the deciding body
 * @param fromName its name
 * @param toBodyId the supervising department
 * @param toName its name
 * @param sentAt the send time recorded by the system
 * @param content canonical JSON
 * @param digest its SM3 digest
 * @param view when and by whom it was first opened, or null
 * @param link its place in the department's chain, or null until it is linked, some seconds later
 * @param claimer who takes care of it at the department, or null
 * @param answers how many answers came back
 */
public record ResultPush(
    UUID id,
    String caseNo,
    String itemName,
    long fromBodyId,
    String fromName,
    long toBodyId,
    String toName,
    Instant sentAt,
    String content,
    String digest,
    PushView view,
    PushLink link,
    String claimer,
    long answers) {}
