package cn.oneseal.intake.file;

import java.time.Instant;

/**
 * A file of an application's paper, without its content.
 *
 * @param id the file
 * @param paper the paper's name
 * @param name the file's name
 * @param size its size in bytes
 * @param digest its SM3 digest
 * @param at when it came in
 */
public record ApplicationFile(
    long id, String paper, String name, long size, String digest, Instant at) {}
