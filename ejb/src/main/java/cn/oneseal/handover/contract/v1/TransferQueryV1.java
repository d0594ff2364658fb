package cn.oneseal.handover.contract.v1;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import java.util.List;

/** Which items move with which batch, and how far their handover is (R1, R6 to R9). */
@WebService(name = "TransferQueryV1", targetNamespace = TransferQueryV1.NAMESPACE)
public interface TransferQueryV1 {

  /** The namespace of all contracts of version 1. */
  String NAMESPACE = "urn:oneseal:v1";

  /**
   * All issued batches.
   *
   * @return the batches by number
   */
  @WebMethod
  @WebResult(name = "batch")
  List<BatchV1> batches();

  /**
   * The items of a batch with the state of their handover.
   *
   * @param batch the batch's number
   * @return the items transferred in, then those returned, by list number
   */
  @WebMethod
  @WebResult(name = "entry")
  List<TransferEntryV1> entries(@WebParam(name = "batch") int batch);

  /**
   * The categories of one item's handover.
   *
   * @param batch the batch's number
   * @param direction TRANSFERRED_IN or RETURNED
   * @param listNumber the number on that list
   * @return the categories, in the notice's order
   */
  @WebMethod
  @WebResult(name = "category")
  List<HandoverCategoryV1> handover(
      @WebParam(name = "batch") int batch,
      @WebParam(name = "direction") String direction,
      @WebParam(name = "listNumber") int listNumber);
}
