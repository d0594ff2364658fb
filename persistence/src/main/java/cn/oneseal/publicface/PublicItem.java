package cn.oneseal.publicface;

/**
 * An item that has a guide, or has none yet.
 *
 * @param id the number by which its page is reached
 * @param name its name
 * @param kind the code of its kind
 * @param holder the body that holds its power today, or null
 * @param guided whether a guide is published
 */
public record PublicItem(long id, String name, String kind, String holder, boolean guided) {}
