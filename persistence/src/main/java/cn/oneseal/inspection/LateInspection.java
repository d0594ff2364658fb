package cn.oneseal.inspection;

import java.time.LocalDate;

/**
 * An inspection that went up to the county.
 *
 * @param id the inspection
 * @param bodyName the department
 * @param caseNo the case
 * @param itemName the item
 * @param dueOn the day it was due
 * @param headOn the night in which its head was told
 * @param countyOn the night in which the county was
 */
public record LateInspection(
    long id,
    String bodyName,
    String caseNo,
    String itemName,
    LocalDate dueOn,
    LocalDate headOn,
    LocalDate countyOn) {}
