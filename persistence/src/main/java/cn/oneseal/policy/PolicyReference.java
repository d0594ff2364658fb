package cn.oneseal.policy;

/**
 * A document that a guide is to be revised for.
 *
 * @param id the push
 * @param title the document's title
 * @param number its number, or null
 * @param reason what the bureau noted, or null
 */
public record PolicyReference(long id, String title, String number, String reason) {}
