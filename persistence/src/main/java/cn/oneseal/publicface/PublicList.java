package cn.oneseal.publicface;

import java.time.Instant;

/**
 * A list of revoked certificates, the newest of its authority.
 *
 * @param authority the id of the authority that signed it
 * @param number its number, which rises with each list
 * @param made when it was made
 * @param nextUpdate when the next one is due
 */
public record PublicList(long authority, long number, Instant made, Instant nextUpdate) {}
