package cn.oneseal.inspection.plan;

import java.time.Instant;

/**
 * Says that an inspector stays away from a plan, or from one of its targets.
 *
 * @param inspectorId the inspector
 * @param inspectorName his name
 * @param targetId the target, or null for all
 * @param reason why
 * @param at when it was recorded
 * @param by by whom
 */
public record Recusal(
    long inspectorId, String inspectorName, Long targetId, String reason, Instant at, String by) {}
