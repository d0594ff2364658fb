package cn.oneseal.linkage.contract.v1;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import java.util.List;

/**
 * A department's own system fetches its result pushes, says that it has them, names who takes care
 * of them and answers (R20 to R23). For an account with the duty 联动系统操作; it sees the pushes to its
 * own body only.
 */
@WebService(name = "ResultPushV1", targetNamespace = ResultPushV1.NAMESPACE)
public interface ResultPushV1 {

  /** The namespace of all contracts of version 1. */
  String NAMESPACE = "urn:oneseal:v1";

  /** The most pushes of one answer. */
  int MOST = 200;

  /**
   * The pushes after a number, in the order of their numbers.
   *
   * @param after the last number that the system has; 0 at first
   * @param limit how many at most, 1 to {@value #MOST}
   * @return the pushes; fewer than asked for when there are no more
   */
  @WebMethod
  @WebResult(name = "push")
  List<ResultPushV1Data> fetch(
      @WebParam(name = "after") long after, @WebParam(name = "limit") int limit);

  /**
   * Says that the system has a push; again, it is answered the same.
   *
   * @param pushId the push
   * @return when it was seen first, by the system or by an official of the department
   */
  @WebMethod
  @WebResult(name = "confirmation")
  ConfirmationV1 confirm(@WebParam(name = "pushId") String pushId);

  /**
   * Who may take care of pushes today.
   *
   * @return the department's officials
   */
  @WebMethod
  @WebResult(name = "officer")
  List<OfficerV1> officers();

  /**
   * Names who takes care of a push.
   *
   * @param requestId the system's own key of this request, 8 to 60 letters, digits, dots,
   *     underscores and hyphens; the same request under it is done once
   * @param pushId the push
   * @param claimer the account of one of {@link #officers()}
   * @return that he does, and since when
   */
  @WebMethod
  @WebResult(name = "claim")
  PushClaimV1 claim(
      @WebParam(name = "requestId") String requestId,
      @WebParam(name = "pushId") String pushId,
      @WebParam(name = "claimer") String claimer);

  /**
   * Answers a push that somebody takes care of.
   *
   * @param requestId the system's own key, as of {@link #claim}
   * @param pushId the push
   * @param answerKind NOTED, RESULT (of supervision), PENALTY or REVOKE (a suggestion)
   * @param answer its words, at most 2,000 characters
   * @param documentNumber the number of the paper behind it; a penalty needs one
   * @return the answer's id and time
   */
  @WebMethod
  @WebResult(name = "answered")
  PushAnswerV1 answer(
      @WebParam(name = "requestId") String requestId,
      @WebParam(name = "pushId") String pushId,
      @WebParam(name = "answerKind") String answerKind,
      @WebParam(name = "answer") String answer,
      @WebParam(name = "documentNumber") String documentNumber);

  /**
   * A sealed document that a push tells of.
   *
   * @param pushId the push
   * @param documentNumber its number, as the content's 电子文书 has it
   * @return the file as it was issued, OFD
   */
  @WebMethod
  @WebResult(name = "document")
  byte[] document(
      @WebParam(name = "pushId") String pushId,
      @WebParam(name = "documentNumber") String documentNumber);

  /**
   * The register's signed receipt of a push, which verifies offline.
   *
   * @param pushId the push
   * @return a file of text in UTF-8
   */
  @WebMethod
  @WebResult(name = "receipt")
  byte[] receipt(@WebParam(name = "pushId") String pushId);
}
