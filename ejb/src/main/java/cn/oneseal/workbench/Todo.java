package cn.oneseal.workbench;

import java.time.LocalDate;

/**
 * Something to do.
 *
 * @param kind what kind of work
 * @param title what it is about: an item, a case with its applicant
 * @param dueOn by when, or since when it is missing; null where no term is set
 * @param link the page, with its id
 * @param overdue whether it should have been done before today
 * @param done parts already done, of work in parts; else 0
 * @param open parts still to do, of work in parts; else 0
 */
public record Todo(
    TodoKind kind,
    String title,
    LocalDate dueOn,
    String link,
    boolean overdue,
    int done,
    int open) {}
