package cn.oneseal.handover;

/**
 * A file without its content.
 *
 * @param id the file
 * @param entryId the handover entry
 * @param name its name
 * @param size its size in bytes
 * @param digest its SM3 digest
 */
public record HandoverFileLine(long id, long entryId, String name, long size, String digest) {}
