package cn.oneseal.sealing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A standing authorisation, as pages show it.
 *
 * @param id the authorisation
 * @param version what a change must name
 * @param itemName the item
 * @param officialName the custodian
 * @param beginsOn its first day
 * @param endsOn its last day, or null
 * @param paper the paper that gives it
 * @param inForce whether it holds today
 * @param endedAt when it was ended before its last day, or null
 */
public record AuthorisationLine(
    long id,
    int version,
    String itemName,
    String officialName,
    LocalDate beginsOn,
    LocalDate endsOn,
    String paper,
    boolean inForce,
    Instant endedAt) {}
