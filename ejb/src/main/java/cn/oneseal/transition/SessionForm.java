package cn.oneseal.transition;

import java.time.LocalDate;

/**
 * What one of a pair enters of a session.
 *
 * @param pairId the pair
 * @param heldOn the day
 * @param minutes how long, in minutes
 * @param topic about what
 * @param caseNo the case followed, or empty
 */
public record SessionForm(
    Long pairId, LocalDate heldOn, Integer minutes, String topic, String caseNo) {}
