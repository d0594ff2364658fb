package cn.oneseal.linkage.contract.v1;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;

/**
 * What a department's own system implements, so that result pushes go to it. Each department gets
 * its pushes one after the other in the order of their numbers, each at least once.
 */
@WebService(name = "ResultReceiverV1", targetNamespace = ResultReceiverV1.NAMESPACE)
public interface ResultReceiverV1 {

  /** The namespace of all contracts of version 1. */
  String NAMESPACE = "urn:oneseal:v1";

  /**
   * Takes a push. A push with an id that was taken before is the same one: it is confirmed again
   * and not taken twice. The push is sent again unless this confirms within ten seconds.
   *
   * @param push the push
   * @return that it is taken, with the id of this push
   */
  @WebMethod
  @WebResult(name = "confirmation")
  ConfirmationV1 receive(@WebParam(name = "push") ResultPushV1Data push);
}
