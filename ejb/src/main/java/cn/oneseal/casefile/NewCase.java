package cn.oneseal.casefile;

import cn.oneseal.organization.Body;
import java.time.LocalDate;

/**
 * What becomes a case.
 *
 * @param requestId the token of the form that it came by
 * @param itemId the item
 * @param body the body that accepts it
 * @param applicant who applies
 * @param request what is applied for
 * @param matter whether that is a new right or concerns a decision before
 * @param onCommitment whether the applicant commits himself (R13)
 * @param receivedOn the day of receipt
 * @param acceptedOn the day of acceptance
 * @param kind how it comes to be accepted
 * @param by who accepts it
 * @param note what its history says of it, or null
 */
public record NewCase(
    String requestId,
    long itemId,
    Body body,
    Applicant applicant,
    String request,
    Matter matter,
    boolean onCommitment,
    LocalDate receivedOn,
    LocalDate acceptedOn,
    AcceptanceKind kind,
    By by,
    String note) {

  /**
   * Who accepts.
   *
   * @param officialId the official; of a silence, whoever received the application
   * @param username the account, or the name of the sweep
   * @param name the name shown
   */
  public record By(Long officialId, String username, String name) {}
}
