package cn.oneseal.staffing;

import java.time.LocalDate;

/**
 * What is entered of an absence.
 *
 * @param officialId who is away; not asked where it is the caller himself
 * @param substituteId who stands in, or null for nobody
 * @param beginsOn the first day
 * @param endsOn the last day
 * @param paper the written leave, by title or number
 */
public record AbsenceForm(
    Long officialId, Long substituteId, LocalDate beginsOn, LocalDate endsOn, String paper) {}
