package cn.oneseal.supervision;

/**
 * What waits in a department's supervision workplace today.
 *
 * @param unseen pushes that nobody has looked at
 * @param unclaimed pushes that nobody takes care of
 * @param unanswered pushes that nobody has answered
 * @param inspections open inspections
 * @param overdue open inspections whose day is past
 * @param unpublished inspections whose result is not published
 * @param objections objections that are not answered
 * @param policies its policy documents that the bureau has not acknowledged
 */
public record Workplace(
    long unseen,
    long unclaimed,
    long unanswered,
    long inspections,
    long overdue,
    long unpublished,
    long objections,
    long policies) {}
