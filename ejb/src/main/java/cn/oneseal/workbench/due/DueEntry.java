package cn.oneseal.workbench.due;

import java.time.LocalDate;

/**
 * Something due on a day.
 *
 * @param kind what kind
 * @param day the day
 * @param title what it is about
 * @param link its page
 */
public record DueEntry(DueKind kind, LocalDate day, String title, String link) {}
