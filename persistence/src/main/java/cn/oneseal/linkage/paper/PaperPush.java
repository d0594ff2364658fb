package cn.oneseal.linkage.paper;

import java.time.LocalDate;

/**
 * A result on its way on paper.
 *
 * @param id it
 * @param bodyId the deciding body
 * @param caseNo the case
 * @param itemName the item
 * @param content what is told, canonical JSON
 * @param digest its SM3 digest
 * @param reason why an official decided it, or null where the item says so
 * @param createdOn the day of the result, or of the official's act
 * @param sheet its numbered sheet, or null before it is made
 * @param sentOn the day of the first sending, or null
 * @param carrier how it went by the newest entry, or null
 * @param receivedOn the day of the receipt by the newest entry, or null
 * @param receiver who received it, or null
 * @param document the number of the sealed document that it is about, or null
 */
public record PaperPush(
    long id,
    long bodyId,
    String caseNo,
    String itemName,
    String content,
    String digest,
    String reason,
    LocalDate createdOn,
    PaperSheet sheet,
    LocalDate sentOn,
    String carrier,
    LocalDate receivedOn,
    String receiver,
    String document) {}
