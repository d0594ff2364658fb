package cn.oneseal.seal;

import java.time.Instant;

/**
 * A line of the ledger as a page shows it.
 *
 * @param id its number
 * @param usedAt when, business time
 * @param usedBy who set the seal
 * @param paper on which paper
 * @param digest the SM3 digest of what was sealed electronically, or null
 * @param copies how many copies were stamped by hand, or null
 * @param approvedBy on whose authority they were stamped, or null
 * @param authority the document that says so, or null
 */
public record SealUseLine(
    long id,
    Instant usedAt,
    String usedBy,
    String paper,
    String digest,
    Integer copies,
    String approvedBy,
    String authority) {}
