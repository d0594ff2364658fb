package cn.oneseal.web.soap;

import cn.oneseal.sealing.contract.v1.RegisteredDocumentV1;
import cn.oneseal.sealing.contract.v1.SealVerificationV1;
import cn.oneseal.sealing.contract.v1.VerificationV1;
import cn.oneseal.sealing.verification.SealVerificationBean;
import jakarta.ejb.EJB;
import jakarta.jws.WebService;

/** {@link SealVerificationV1} over SOAP, at {@code /services/v1/verification}. */
@WebService(
    serviceName = "SealVerificationV1",
    portName = "SealVerificationV1Port",
    targetNamespace = SealVerificationV1.NAMESPACE,
    endpointInterface = "cn.oneseal.sealing.contract.v1.SealVerificationV1")
public class SealVerificationEndpoint implements SealVerificationV1 {

  @EJB private SealVerificationBean verification;

  @Override
  public VerificationV1 verify(byte[] document) {
    return SoapFaults.around(() -> verification.verify(document));
  }

  @Override
  public RegisteredDocumentV1 lookup(String certificateNumber) {
    return SoapFaults.around(() -> verification.lookup(certificateNumber));
  }
}
