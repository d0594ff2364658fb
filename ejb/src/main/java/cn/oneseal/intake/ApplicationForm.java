package cn.oneseal.intake;

import cn.oneseal.casefile.ApplicantKind;
import cn.oneseal.casefile.Matter;
import java.time.LocalDate;

/**
 * What intake enters.
 *
 * @param requestId the form's token, made once per form: sent twice, it is accepted once
 * @param itemId the item
 * @param kind who applies
 * @param name the applicant's name
 * @param code credit code or identity number
 * @param contactName the contact, or null
 * @param contactPhone the telephone, or null
 * @param request what is applied for
 * @param matter whether that is a new right or concerns a decision before
 * @param papers the papers given, by name, one line each
 * @param receivedOn the day of receipt
 * @param onCommitment whether the applicant commits himself (R13)
 */
public record ApplicationForm(
    String requestId,
    Long itemId,
    ApplicantKind kind,
    String name,
    String code,
    String contactName,
    String contactPhone,
    String request,
    Matter.Entered matter,
    String papers,
    LocalDate receivedOn,
    boolean onCommitment) {}
