package cn.oneseal.intake;

import java.time.Instant;

/**
 * What happened to an application; its history only grows.
 *
 * @param at when it was entered
 * @param name who
 * @param act what
 * @param note what was said, or null
 */
public record ApplicationEvent(Instant at, String name, ApplicationAct act, String note) {}
