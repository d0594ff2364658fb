package cn.oneseal.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline that a new calendar moved.
 *
 * @param calendarVersion the label of the calendar
 * @param oldDue the deadline before
 * @param newDue the deadline from then on
 * @param at when
 */
public record DeadlineChange(
    String calendarVersion, LocalDate oldDue, LocalDate newDue, Instant at) {}
