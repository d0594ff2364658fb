package cn.oneseal.casefile;

import cn.oneseal.calendar.Deadline;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a case begins with. The key of the boundary is the day of acceptance, not of submission (R9,
 * 二（二）).
 *
 * @param caseNo the case number
 * @param requestId the form's own token: one form is accepted once
 * @param itemId the item
 * @param bodyId the accepting body, which finishes the case
 * @param applicant who applies
 * @param request what is applied for
 * @param matter whether it is about a new right or a decision before
 * @param standard the standard it is handled by
 * @param serviceGuideId the guide in effect, or null
 * @param commitmentListingId the commitment list's entry it rests on, or null
 * @param receivedOn the day of receipt
 * @param acceptedOn the day of acceptance
 * @param kind how it came to be accepted
 * @param acceptedAt when the acceptance was entered
 * @param acceptedBy the accepting official, or null where silence accepted what a system handed in
 * @param term by when it is decided, or null where nothing says so
 */
public record Acceptance(
    String caseNo,
    String requestId,
    long itemId,
    long bodyId,
    Applicant applicant,
    String request,
    Matter matter,
    CaseStandard standard,
    Long serviceGuideId,
    Long commitmentListingId,
    LocalDate receivedOn,
    LocalDate acceptedOn,
    AcceptanceKind kind,
    Instant acceptedAt,
    Long acceptedBy,
    Deadline term) {}
