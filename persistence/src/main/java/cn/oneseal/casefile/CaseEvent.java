package cn.oneseal.casefile;

import java.time.Instant;

/**
 * What happened to a case; its history only grows.
 *
 * @param at when
 * @param name who
 * @param act what
 * @param note what was said, or null
 */
public record CaseEvent(Instant at, String name, CaseAct act, String note) {}
