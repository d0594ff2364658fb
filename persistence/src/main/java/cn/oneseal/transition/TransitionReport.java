package cn.oneseal.transition;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The closing report of a transition (R11, 二（三）), made in the night after its last day.
 *
 * @param endedOn the last day
 * @param madeAt when it was made
 * @param pairs how many pairs were named
 * @param sessions how many sessions were recorded
 * @param confirmedMinutes how long the sessions that both confirmed took, in minutes
 * @param unconfirmed how many sessions one of the two never confirmed
 * @param lastCheckOn the day of the last readiness check; null where it is missing
 * @param ready what it found; null where it is missing
 */
public record TransitionReport(
    LocalDate endedOn,
    Instant madeAt,
    int pairs,
    int sessions,
    int confirmedMinutes,
    int unconfirmed,
    LocalDate lastCheckOn,
    Boolean ready) {}
