package cn.oneseal.linkage.delivery;

import java.time.Instant;

/**
 * How the delivery to a department goes.
 *
 * @param bodyId the department
 * @param bodyCode its code
 * @param bodyName its name
 * @param system its system, as last entered
 * @param enteredAt when it was entered
 * @param enteredBy by whom
 * @param lastSuccess when a push was delivered last, or null
 * @param waiting how many pushes wait
 * @param oldestWaiting when the oldest of them was sent, or null
 * @param dead how many failed too often
 * @param failures how often its system failed since it last succeeded
 */
public record DeliveryLine(
    long bodyId,
    String bodyCode,
    String bodyName,
    DepartmentSystem system,
    Instant enteredAt,
    String enteredBy,
    Instant lastSuccess,
    long waiting,
    Instant oldestWaiting,
    long dead,
    int failures) {}
