package cn.oneseal.sealing.contract.v1;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;

/** Whether a sealed document is genuine, and what the register knows of one (GB/T 38540). */
@WebService(name = "SealVerificationV1", targetNamespace = SealVerificationV1.NAMESPACE)
public interface SealVerificationV1 {

  /** The namespace of all contracts of version 1. */
  String NAMESPACE = "urn:oneseal:v1";

  /**
   * Judges a document with the register at hand.
   *
   * @param document an OFD file (GB/T 33190), at most 20 MB
   * @return the verdict with its reasons; whatever the bytes, there is one
   */
  @WebMethod
  @WebResult(name = "verification")
  VerificationV1 verify(@WebParam(name = "document") byte[] document);

  /**
   * What the register knows of a document.
   *
   * @param certificateNumber a certificate identifier (GB/T 36904) or a document number
   * @return what it knows; nothing about persons
   */
  @WebMethod
  @WebResult(name = "document")
  RegisteredDocumentV1 lookup(@WebParam(name = "certificateNumber") String certificateNumber);
}
