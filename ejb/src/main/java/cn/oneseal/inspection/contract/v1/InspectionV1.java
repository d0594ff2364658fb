package cn.oneseal.inspection.contract.v1;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import java.util.List;

/**
 * A department's own system learns which inspections are due and by whom, and hands in their
 * results (R13, 三（一）1). For an account with the duty 监管检查; it sees the inspections of its own body
 * only.
 */
@WebService(name = "InspectionV1", targetNamespace = InspectionV1.NAMESPACE)
public interface InspectionV1 {

  /** The namespace of all contracts of version 1. */
  String NAMESPACE = "urn:oneseal:v1";

  /** The most inspections of one answer. */
  int MOST = 200;

  /**
   * The inspections not closed after one, by number.
   *
   * @param after the last one of the answer before; 0 at first
   * @param limit how many at most, 1 to {@value #MOST}
   * @return the inspections; fewer than asked for when there are no more
   */
  @WebMethod
  @WebResult(name = "inspection")
  List<InspectionDueV1> due(
      @WebParam(name = "after") long after, @WebParam(name = "limit") int limit);

  /**
   * An inspection with who was drawn for it, and its result.
   *
   * @param id the inspection
   * @return what there is of it now
   */
  @WebMethod
  @WebResult(name = "visit")
  VisitV1 visit(@WebParam(name = "id") long id);

  /**
   * Adds a photograph, before the record is handed in.
   *
   * @param requestId the system's own key of this request, 8 to 60 letters, digits, dots,
   *     underscores and hyphens; the same request under it is done once
   * @param id the inspection
   * @param name the file's name, .jpg or .png
   * @param photo the photograph, at most 10 MB
   * @return its SM3 digest, 64 hexadecimal digits
   */
  @WebMethod
  @WebResult(name = "digest")
  String addPhoto(
      @WebParam(name = "requestId") String requestId,
      @WebParam(name = "id") long id,
      @WebParam(name = "name") String name,
      @WebParam(name = "photo") byte[] photo);

  /**
   * Hands in the record of a visit; it closes the inspection and stays.
   *
   * @param requestId the system's own key, as of {@link #addPhoto}
   * @param id the inspection, whose inspectors were drawn
   * @param record the record
   * @return the inspection as it is now
   */
  @WebMethod
  @WebResult(name = "visit")
  VisitV1 record(
      @WebParam(name = "requestId") String requestId,
      @WebParam(name = "id") long id,
      @WebParam(name = "record") InspectionRecordV1 record);
}
