package cn.oneseal.linkage;

/**
 * A sealed document of what a push tells of.
 *
 * @param id the document
 * @param number its number
 * @param title what it is titled
 */
public record PushedDocument(long id, String number, String title) {}
