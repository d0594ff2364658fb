package cn.oneseal.linkage;

import cn.oneseal.casefile.MatterKind;
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
 * @param implementationCode the item's implementation code, or null before it is entered
 * @param granted what is granted, or null
 * @param conditions on which conditions, or null
 * @param validFrom the first day of its validity, or null
 * @param validUntil the last, or null
 * @param documents number and SM3 digest of each sealed document of the decision
 * @param materials the papers that the applicant gave
 * @param commitmentBasis by which provision it may rest on a commitment, or null
 * @param commitmentText what the applicant commits himself to, or null
 * @param matter what was applied for: a new right, or what of a decision before
 * @param priorNumber the number of the decision or certificate before, or null
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
    boolean commitment,
    String implementationCode,
    String granted,
    String conditions,
    LocalDate validFrom,
    LocalDate validUntil,
    String documents,
    String materials,
    String commitmentBasis,
    String commitmentText,
    MatterKind matter,
    String priorNumber) {}
