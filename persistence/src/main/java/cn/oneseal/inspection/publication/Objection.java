package cn.oneseal.inspection.publication;

/**
 * An objection with its answer.
 *
 * @param id the objection
 * @param form what was received
 * @param answer the answer, or null before it
 */
public record Objection(long id, ObjectionForm form, ObjectionAnswer answer) {}
