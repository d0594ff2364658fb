package cn.oneseal.handover.record;

import java.time.LocalDate;

/**
 * A liaison of a party (R7), the one in office and those before.
 *
 * @param bodyId the party
 * @param name the official
 * @param from the first day
 * @param to the last day, or null
 * @param paper the appointment in writing, or null
 */
public record RecordParty(long bodyId, String name, LocalDate from, LocalDate to, String paper) {}
