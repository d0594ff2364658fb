package cn.oneseal.catalogue.contract.v1;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.xml.ws.RequestWrapper;
import java.time.LocalDate;
import java.util.List;

/** Who holds the power over which item on which day (R2), for other systems. */
@WebService(name = "CompetenceQueryV1", targetNamespace = CompetenceQueryV1.NAMESPACE)
public interface CompetenceQueryV1 {

  /** The namespace of all contracts of version 1. */
  String NAMESPACE = "urn:oneseal:v1";

  /**
   * Every item on a day.
   *
   * @param asOf the day
   * @return the items; batch, list number and direction are those of the item's latest entry in a
   *     batch issued on or before that day
   */
  @WebMethod
  @WebResult(name = "item")
  @RequestWrapper(
      localName = "listItems",
      targetNamespace = NAMESPACE,
      className = "cn.oneseal.catalogue.contract.v1.ListItemsRequestV1")
  List<ItemV1> listItems(@WebParam(name = "asOf") LocalDate asOf);

  /**
   * Who holds the power over an item on a day.
   *
   * @param itemId the item's id
   * @param onDate the day
   * @return the answer; not recorded before the item's first recorded day
   */
  @WebMethod
  @WebResult(name = "competence")
  @RequestWrapper(
      localName = "competence",
      targetNamespace = NAMESPACE,
      className = "cn.oneseal.catalogue.contract.v1.CompetenceRequestV1")
  CompetenceV1 competence(
      @WebParam(name = "itemId") long itemId, @WebParam(name = "onDate") LocalDate onDate);
}
