package cn.oneseal.calendar.contract.v1;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.xml.ws.RequestWrapper;
import java.time.LocalDate;

/** Computes deadlines by the working calendar, for other systems. */
@WebService(name = "DeadlineQueryV1", targetNamespace = DeadlineQueryV1.NAMESPACE)
public interface DeadlineQueryV1 {

  /** The namespace of all contracts of version 1. */
  String NAMESPACE = "urn:oneseal:v1";

  /**
   * When a period ends, and why.
   *
   * @param start the day it runs from, itself not counted; from 1990 to 2100
   * @param amount how many units: 1 to 3660 working days, 1 to 600 months
   * @param unit the unit
   * @return the deadline; refused, naming field and rule, if one of the three is missing, invalid
   *     or out of range
   */
  @WebMethod
  @WebResult(name = "deadline")
  @RequestWrapper(
      localName = "deadline",
      targetNamespace = NAMESPACE,
      className = "cn.oneseal.calendar.contract.v1.DeadlineRequestV1")
  DeadlineV1 deadline(
      @WebParam(name = "start") LocalDate start,
      @WebParam(name = "amount") int amount,
      @WebParam(name = "unit") TermUnitV1 unit);
}
