package cn.oneseal.web.soap;

import cn.oneseal.intake.CaseIntakeBean;
import cn.oneseal.intake.contract.v1.ApplicationStateV1;
import cn.oneseal.intake.contract.v1.ApplicationV1;
import cn.oneseal.intake.contract.v1.CaseIntakeV1;
import cn.oneseal.intake.contract.v1.FileV1;
import cn.oneseal.intake.contract.v1.PaperV1;
import jakarta.ejb.EJB;
import jakarta.jws.WebService;
import java.util.List;

/** {@link CaseIntakeV1} over SOAP, at {@code /services/v1/intake}. */
@WebService(
    serviceName = "CaseIntakeV1",
    portName = "CaseIntakeV1Port",
    targetNamespace = CaseIntakeV1.NAMESPACE,
    endpointInterface = "cn.oneseal.intake.contract.v1.CaseIntakeV1")
public class CaseIntakeEndpoint implements CaseIntakeV1 {

  @EJB private CaseIntakeBean intake;

  @Override
  public FileV1 beginFile(String requestId, String name, long size, String digest) {
    return SoapFaults.around(() -> intake.beginFile(requestId, name, size, digest));
  }

  @Override
  public FileV1 addChunk(long fileId, long offset, byte[] data) {
    return SoapFaults.around(() -> intake.addChunk(fileId, offset, data));
  }

  @Override
  public ApplicationStateV1 submit(String requestId, ApplicationV1 application) {
    return SoapFaults.around(() -> intake.submit(requestId, application));
  }

  @Override
  public ApplicationStateV1 supply(String requestId, String number, List<PaperV1> paper) {
    return SoapFaults.around(() -> intake.supply(requestId, number, paper));
  }

  @Override
  public ApplicationStateV1 state(String number) {
    return SoapFaults.around(() -> intake.state(number));
  }

  @Override
  public byte[] document(String number, String documentNumber) {
    return SoapFaults.around(() -> intake.document(number, documentNumber));
  }
}
