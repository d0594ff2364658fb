package cn.oneseal.inspection.followup;

import java.time.LocalDate;

/**
 * What followed a visit, and what the caller may do now.
 *
 * @param done what followed so far
 * @param today the business day
 * @param mayOrder whether he may order to put right
 * @param mayRecheck whether he may record a re-check
 * @param mayPropose whether he may propose to revoke
 */
public record FollowUpDetail(
    FollowUp done, LocalDate today, boolean mayOrder, boolean mayRecheck, boolean mayPropose) {}
