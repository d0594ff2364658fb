package cn.oneseal.linkage;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a push tells of a decision.
 *
 * @param decisionId the decision
 * @param number its number
 * @param caseId the case
 * @param caseNo its number
 * @param itemId the item
 * @param itemName its name
 * @param applicantName who applied
 * @param creditCode the organization's credit code, or null: a person's number is not pushed
 * @param authorityBodyId the deciding body
 * @param authority its name
 * @param outcome the outcome
 * @param reason the reasons
 * @param acceptedOn the day of acceptance
 * @param issuedAt the moment of issue
 * @param issuedOn its day
 * @param commitment whether it rests on a commitment
 */
public record PushFacts(
    long decisionId,
    String number,
    long caseId,
    String caseNo,
    long itemId,
    String itemName,
    String applicantName,
    String creditCode,
    long authorityBodyId,
    String authority,
    String outcome,
    String reason,
    LocalDate acceptedOn,
    Instant issuedAt,
    LocalDate issuedOn,
    boolean commitment) {}
