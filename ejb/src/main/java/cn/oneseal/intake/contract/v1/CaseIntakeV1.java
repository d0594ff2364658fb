package cn.oneseal.intake.contract.v1;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import java.util.List;

/**
 * Another system, such as the government-service platform, hands in applications with their files,
 * follows their state and fetches the sealed results. For an account with the duty 受理 at the
 * bureau, or 经办 at a department; it sees what it handed in itself, and nothing else.
 */
@WebService(name = "CaseIntakeV1", targetNamespace = CaseIntakeV1.NAMESPACE)
public interface CaseIntakeV1 {

  /** The namespace of all contracts of version 1. */
  String NAMESPACE = "urn:oneseal:v1";

  /**
   * Begins a file. A file that no application takes is removed after seven days.
   *
   * @param requestId the system's own key of this request, 8 to 60 letters, digits, dots,
   *     underscores and hyphens; the same request under it is done once
   * @param name its name, of an ending that papers may have
   * @param size its size in bytes, at most 20 MB
   * @param digest its SM3 digest, 64 hexadecimal digits
   * @return the file, of which nothing came yet
   */
  @WebMethod
  @WebResult(name = "file")
  FileV1 beginFile(
      @WebParam(name = "requestId") String requestId,
      @WebParam(name = "name") String name,
      @WebParam(name = "size") long size,
      @WebParam(name = "digest") String digest);

  /**
   * Sends a part of a file. The same part again changes nothing; the last one is refused unless the
   * whole has the digest that was said.
   *
   * @param fileId the file
   * @param offset where the part begins, in bytes: what came so far, or an earlier part's place
   * @param data the part, at most 512 KB
   * @return how far the file has come
   */
  @WebMethod
  @WebResult(name = "file")
  FileV1 addChunk(
      @WebParam(name = "fileId") long fileId,
      @WebParam(name = "offset") long offset,
      @WebParam(name = "data") byte[] data);

  /**
   * Hands in an application with its files; it is received today.
   *
   * @param requestId the system's own key, as of {@link #beginFile}
   * @param application the application
   * @return its number and days
   */
  @WebMethod
  @WebResult(name = "submission")
  ApplicationStateV1 submit(
      @WebParam(name = "requestId") String requestId,
      @WebParam(name = "application") ApplicationV1 application);

  /**
   * Hands in papers that were asked for.
   *
   * @param requestId the system's own key, as of {@link #beginFile}
   * @param number the number of the receipt
   * @param paper the papers, by the names that were asked for
   * @return how far the application has come
   */
  @WebMethod
  @WebResult(name = "submission")
  ApplicationStateV1 supply(
      @WebParam(name = "requestId") String requestId,
      @WebParam(name = "number") String number,
      @WebParam(name = "paper") List<PaperV1> paper);

  /**
   * How far an application has come.
   *
   * @param number the number of its receipt
   * @return its state, and the sealed documents that there are
   */
  @WebMethod
  @WebResult(name = "submission")
  ApplicationStateV1 state(@WebParam(name = "number") String number);

  /**
   * A sealed document of an application or of its case.
   *
   * @param number the number of the receipt
   * @param documentNumber the document's number
   * @return the file as it was issued, OFD
   */
  @WebMethod
  @WebResult(name = "document")
  byte[] document(
      @WebParam(name = "number") String number,
      @WebParam(name = "documentNumber") String documentNumber);
}
