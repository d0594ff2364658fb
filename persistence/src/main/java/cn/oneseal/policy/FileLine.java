package cn.oneseal.policy;

/**
 * A kept file without its content.
 *
 * @param name its name
 * @param size its size in bytes
 * @param digest its SM3 digest
 */
public record FileLine(String name, long size, String digest) {}
