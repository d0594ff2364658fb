package cn.oneseal.sweep;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A sweep's run for one night.
 *
 * @param sweep the sweep's name
 * @param night the night
 * @param startedAt when it last began
 * @param finishedAt when it finished, or null
 * @param handled how many rows it wrote, or null
 * @param failure why it failed, or null
 */
public record SweepRun(
    String sweep,
    LocalDate night,
    Instant startedAt,
    Instant finishedAt,
    Long handled,
    String failure) {}
