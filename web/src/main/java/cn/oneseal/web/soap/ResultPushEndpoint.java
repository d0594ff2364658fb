package cn.oneseal.web.soap;

import cn.oneseal.linkage.ResultPushBean;
import cn.oneseal.linkage.contract.v1.ConfirmationV1;
import cn.oneseal.linkage.contract.v1.OfficerV1;
import cn.oneseal.linkage.contract.v1.PushAnswerV1;
import cn.oneseal.linkage.contract.v1.PushClaimV1;
import cn.oneseal.linkage.contract.v1.ResultPushV1;
import cn.oneseal.linkage.contract.v1.ResultPushV1Data;
import jakarta.ejb.EJB;
import jakarta.jws.WebService;
import java.util.List;

/** {@link ResultPushV1} over SOAP, at {@code /services/v1/push}. */
@WebService(
    serviceName = "ResultPushV1",
    portName = "ResultPushV1Port",
    targetNamespace = ResultPushV1.NAMESPACE,
    endpointInterface = "cn.oneseal.linkage.contract.v1.ResultPushV1")
public class ResultPushEndpoint implements ResultPushV1 {

  @EJB private ResultPushBean pushes;

  @Override
  public List<ResultPushV1Data> fetch(long after, int limit) {
    return SoapFaults.around(() -> pushes.fetch(after, limit));
  }

  @Override
  public ConfirmationV1 confirm(String pushId) {
    return SoapFaults.around(() -> pushes.confirm(pushId));
  }

  @Override
  public List<OfficerV1> officers() {
    return SoapFaults.around(pushes::officers);
  }

  @Override
  public PushClaimV1 claim(String requestId, String pushId, String claimer) {
    return SoapFaults.around(() -> pushes.claim(requestId, pushId, claimer));
  }

  @Override
  public PushAnswerV1 answer(
      String requestId, String pushId, String answerKind, String answer, String documentNumber) {
    return SoapFaults.around(
        () -> pushes.answer(requestId, pushId, answerKind, answer, documentNumber));
  }

  @Override
  public byte[] document(String pushId, String documentNumber) {
    return SoapFaults.around(() -> pushes.document(pushId, documentNumber));
  }

  @Override
  public byte[] receipt(String pushId) {
    return SoapFaults.around(() -> pushes.receipt(pushId));
  }
}
