package cn.oneseal.transfer;

import java.time.LocalDate;

/**
 * The terms of an issued batch as a later instrument sets them; what stays is as it was.
 *
 * @param handoverDue the last day of the handover (R8)
 * @param handoverDayRule who accepts on the handover day (R9)
 * @param transitionMonths length of the transition (R11)
 * @param inspectionMonths time for a post-certificate inspection (R13)
 * @param policyDocumentWorkingDays time to push a policy document (R21)
 */
public record AmendmentForm(
    LocalDate handoverDue,
    HandoverDayRule handoverDayRule,
    Integer transitionMonths,
    Integer inspectionMonths,
    Integer policyDocumentWorkingDays) {}
