package cn.oneseal.inflight;

import java.time.LocalDate;

/**
 * The cases in flight of one handover, counted.
 *
 * @param handoverId the handover
 * @param itemName the item
 * @param fromBodyName the former authority, which finishes them
 * @param toBodyName the new authority
 * @param completedOn the handover day
 * @param total how many were listed
 * @param left how many are not closed
 * @param overdue how many of those are past their day
 * @param nextDue the first day by which one of those is to be decided, or null
 */
public record InFlightSummary(
    long handoverId,
    String itemName,
    String fromBodyName,
    String toBodyName,
    LocalDate completedOn,
    long total,
    long left,
    long overdue,
    LocalDate nextDue) {}
