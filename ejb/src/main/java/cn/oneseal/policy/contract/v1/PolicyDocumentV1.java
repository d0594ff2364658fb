package cn.oneseal.policy.contract.v1;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import java.util.List;

/**
 * A department's own system pushes policy documents to the bureau and follows what becomes of them
 * (R21, 三（二）). For an account with the duty 联动系统操作; it sees the pushes of its own body only.
 */
@WebService(name = "PolicyDocumentV1", targetNamespace = PolicyDocumentV1.NAMESPACE)
public interface PolicyDocumentV1 {

  /** The namespace of all contracts of version 1. */
  String NAMESPACE = "urn:oneseal:v1";

  /** The most pushes of one answer. */
  int MOST = 200;

  /**
   * Pushes a document.
   *
   * @param requestId the system's own key of this request, 8 to 60 letters, digits, dots,
   *     underscores and hyphens; the same request under it is done once
   * @param document the document
   * @return that it is pushed, and whether in time
   */
  @WebMethod
  @WebResult(name = "pushed")
  PolicyPushedV1 push(
      @WebParam(name = "requestId") String requestId,
      @WebParam(name = "document") PolicyDocumentV1Data document);

  /**
   * The department's pushes after one, the earliest first.
   *
   * @param after the last push that the system knows; 0 at first
   * @param limit how many at most, 1 to {@value #MOST}
   * @return the pushes with their states; fewer than asked for when there are no more
   */
  @WebMethod
  @WebResult(name = "pushed")
  List<PolicyPushedV1> list(
      @WebParam(name = "after") long after, @WebParam(name = "limit") int limit);

  /**
   * What the bureau made of a push, item by item.
   *
   * @param id the push
   * @return the items affected
   */
  @WebMethod
  @WebResult(name = "item")
  List<PolicyItemV1> items(@WebParam(name = "id") long id);
}
