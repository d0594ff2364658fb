package cn.oneseal.linkage;

/**
 * The place of a push in the chain of its department.
 *
 * @param sequence its number there, from 1 and without a gap
 * @param previous the hash of the link before, 64 zeros before the first
 * @param hash its own
 */
public record PushLink(long sequence, String previous, String hash) {}
