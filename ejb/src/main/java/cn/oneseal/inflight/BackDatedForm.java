package cn.oneseal.inflight;

import cn.oneseal.casefile.ApplicantKind;
import java.time.LocalDate;

/**
 * What the former authority enters of an acceptance of an earlier day.
 *
 * @param requestId the form's token
 * @param itemId the item
 * @param kind who applies
 * @param name the applicant's name
 * @param code credit code or identity number
 * @param contactName the contact, or null
 * @param contactPhone the telephone, or null
 * @param request what is applied for
 * @param receivedOn the day of receipt
 * @param acceptedOn the day of acceptance, as on the slip
 * @param slipNumber the slip's number
 * @param reason why it is entered only now
 */
public record BackDatedForm(
    String requestId,
    Long itemId,
    ApplicantKind kind,
    String name,
    String code,
    String contactName,
    String contactPhone,
    String request,
    LocalDate receivedOn,
    LocalDate acceptedOn,
    String slipNumber,
    String reason) {}
