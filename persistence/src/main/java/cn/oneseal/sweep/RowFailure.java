package cn.oneseal.sweep;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A row on which a night's work failed, and which waits for the next run.
 *
 * @param sweep the sweep's name
 * @param night the night whose work is left
 * @param row the row's id
 * @param failedAt when it last failed, in system time
 * @param attempts how often it was tried
 * @param message why it failed
 */
public record RowFailure(
    String sweep, LocalDate night, long row, Instant failedAt, long attempts, String message) {}
