package cn.oneseal.demonstration.contract.v1;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.xml.ws.RequestWrapper;
import jakarta.xml.ws.ResponseWrapper;
import java.time.LocalDate;

/** The demonstration's business day. */
@WebService(name = "DemonstrationV1", targetNamespace = DemonstrationV1.NAMESPACE)
public interface DemonstrationV1 {

  /** The namespace of all contracts of version 1. */
  String NAMESPACE = "urn:oneseal:v1";

  /** Returns the business day. */
  @WebMethod
  @WebResult(name = "date")
  @ResponseWrapper(
      localName = "todayResponse",
      targetNamespace = NAMESPACE,
      className = "cn.oneseal.demonstration.contract.v1.TodayResponseV1")
  LocalDate today();

  /**
   * Moves the business day forward; the sweeps of each night passed run, in order.
   *
   * @param date the day to move to; refused if it is before today
   * @return the business day
   */
  @WebMethod
  @WebResult(name = "date")
  @RequestWrapper(
      localName = "moveTo",
      targetNamespace = NAMESPACE,
      className = "cn.oneseal.demonstration.contract.v1.MoveToRequestV1")
  @ResponseWrapper(
      localName = "moveToResponse",
      targetNamespace = NAMESPACE,
      className = "cn.oneseal.demonstration.contract.v1.MoveToResponseV1")
  LocalDate moveTo(@WebParam(name = "date") LocalDate date);
}
