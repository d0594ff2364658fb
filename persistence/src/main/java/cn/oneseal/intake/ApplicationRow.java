package cn.oneseal.intake;

import java.time.LocalDate;

/**
 * An application as a list shows it.
 *
 * @param id the application
 * @param number its number
 * @param itemName the item
 * @param receivedBodyName the body that received it
 * @param bodyName the body on whose list it is
 * @param applicantName who applies
 * @param state how far it has come
 * @param receivedOn the day of receipt
 * @param fifthOn the fifth working day from it
 * @param provisional whether that day may still move
 * @param askedOn when supplements were asked for, or null
 * @param caseId the case it became, or null
 * @param holderName who holds the power today, or null where that is not recorded
 * @param standing the rule it goes by today, or null where it is closed
 */
public record ApplicationRow(
    long id,
    String number,
    String itemName,
    String receivedBodyName,
    String bodyName,
    String applicantName,
    ApplicationState state,
    LocalDate receivedOn,
    LocalDate fifthOn,
    boolean provisional,
    LocalDate askedOn,
    Long caseId,
    String holderName,
    PendingStanding standing) {}
