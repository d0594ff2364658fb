package cn.oneseal.inspection.followup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A proposal to revoke, as the bureau sees it.
 *
 * @param inspectionId the inspection
 * @param bodyName the department that proposes
 * @param caseId the case decided
 * @param caseNo its number
 * @param itemName the item
 * @param applicantName the holder
 * @param visitedOn the day of the visit
 * @param facts the facts
 * @param proposedAt when it was sent
 * @param receivedAt when the bureau received it, or null
 * @param authorityBodyId the body that decided, which alone can revoke
 * @param revocationId the proceedings opened on it, or null
 */
public record Proposal(
    long inspectionId,
    String bodyName,
    long caseId,
    String caseNo,
    String itemName,
    String applicantName,
    LocalDate visitedOn,
    String facts,
    Instant proposedAt,
    Instant receivedAt,
    long authorityBodyId,
    Long revocationId) {}
