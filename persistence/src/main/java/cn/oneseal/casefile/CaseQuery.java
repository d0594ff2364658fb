package cn.oneseal.casefile;

import java.time.LocalDate;

/**
 * What is looked for, and by whom: an official sees the cases of the own body if a duty is held
 * there, a mentor those of the mentored items that the bureau holds, within the period (R11).
 *
 * @param bodyId the official's body, or null where no duty lets its cases be seen
 * @param officialId the official
 * @param today the business day
 * @param state only this state, or null
 * @param text only with this in number, applicant or item, or null
 */
public record CaseQuery(
    Long bodyId, long officialId, LocalDate today, CaseState state, String text) {}
