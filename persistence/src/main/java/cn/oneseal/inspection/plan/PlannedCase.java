package cn.oneseal.inspection.plan;

import java.time.LocalDate;

/**
 * An inspection that a plan groups, or could.
 *
 * @param inspectionId the inspection
 * @param targetId the first inspection of the same holder
 * @param caseNo the case
 * @param itemId the item
 * @param itemName its name
 * @param applicantName the holder
 * @param dueOn the deadline of the inspection
 * @param closedOn the day of its record, or null
 */
public record PlannedCase(
    long inspectionId,
    long targetId,
    String caseNo,
    long itemId,
    String itemName,
    String applicantName,
    LocalDate dueOn,
    LocalDate closedOn) {}
