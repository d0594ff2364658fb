package cn.oneseal.seal;

import java.time.Instant;

/**
 * A file of a seal without its content.
 *
 * @param id the file
 * @param name its name
 * @param size its size in bytes
 * @param digest its SM3 digest
 * @param uploadedBy who added it
 * @param uploadedAt when, business time
 */
public record SealFileLine(
    long id, String name, long size, String digest, String uploadedBy, Instant uploadedAt) {}
