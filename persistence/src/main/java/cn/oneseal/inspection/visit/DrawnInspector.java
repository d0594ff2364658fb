package cn.oneseal.inspection.visit;

import java.time.LocalDate;

/**
 * One who was drawn for an inspection.
 *
 * @param id the inspector
 * @param name his name
 * @param certificate the number of his enforcement certificate
 * @param certificateUntil its last day
 */
public record DrawnInspector(
    long id, String name, String certificate, LocalDate certificateUntil) {}
