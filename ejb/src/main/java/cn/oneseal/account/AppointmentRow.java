package cn.oneseal.account;

import cn.oneseal.organization.Duty;
import java.time.LocalDate;

/**
 * An appointment as the security administrator sees it.
 *
 * @param id the appointment
 * @param duty the duty
 * @param beginsOn the first day
 * @param endsOn the last day, or null
 * @param paper the written appointment, or null
 */
public record AppointmentRow(
    long id, Duty duty, LocalDate beginsOn, LocalDate endsOn, String paper) {}
