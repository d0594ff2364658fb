package cn.oneseal.revocation;

import java.time.LocalDate;

/**
 * What may be revoked, and on whose proposal.
 *
 * @param inspectionId the inspection that found it
 * @param proposerBodyId the department that proposes
 * @param proposer its name
 * @param received whether the proposal was received
 * @param decisionId the decision
 * @param number its number
 * @param issuedOn its day
 * @param caseId the case
 * @param caseNo its number
 * @param itemId the item
 * @param itemName its name
 * @param holder who holds what was granted
 * @param creditCode the organization's credit code, or null: a person's number is not told
 * @param authorityBodyId the body that decided
 * @param authority its name
 */
public record RevocationSubject(
    long inspectionId,
    long proposerBodyId,
    String proposer,
    boolean received,
    long decisionId,
    String number,
    LocalDate issuedOn,
    long caseId,
    String caseNo,
    long itemId,
    String itemName,
    String holder,
    String creditCode,
    long authorityBodyId,
    String authority) {}
