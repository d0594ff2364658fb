package cn.oneseal.inspection.visit;

import java.time.Instant;

/**
 * A photograph without its content.
 *
 * @param id the photograph
 * @param name its name
 * @param size its size in bytes
 * @param digest its SM3 digest
 * @param at when it was added
 * @param by by whom
 */
public record PhotoLine(long id, String name, long size, String digest, Instant at, String by) {}
