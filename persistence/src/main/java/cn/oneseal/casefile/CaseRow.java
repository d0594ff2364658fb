package cn.oneseal.casefile;

import java.time.LocalDate;

/**
 * A case as a list shows it.
 *
 * @param id the case
 * @param caseNo its number
 * @param itemName the item
 * @param bodyName the accepting body
 * @param state how far it has come
 * @param applicantName who applies
 * @param acceptedOn the day of acceptance
 * @param dueOn the deadline, or null
 */
public record CaseRow(
    long id,
    String caseNo,
    String itemName,
    String bodyName,
    CaseState state,
    String applicantName,
    LocalDate acceptedOn,
    LocalDate dueOn) {}
