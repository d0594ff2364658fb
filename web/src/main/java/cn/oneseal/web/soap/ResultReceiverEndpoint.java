package cn.oneseal.web.soap;

import cn.oneseal.linkage.contract.v1.ConfirmationV1;
import cn.oneseal.linkage.contract.v1.ResultPushV1Data;
import cn.oneseal.linkage.contract.v1.ResultReceiverV1;
import cn.oneseal.refusal.Refusal;
import jakarta.jws.WebService;

/**
 * {@code /services/v1/receiver}: the description of what departments' systems implement. It is
 * called at their addresses; here nothing is taken.
 */
@WebService(
    serviceName = "ResultReceiverV1",
    portName = "ResultReceiverV1Port",
    targetNamespace = ResultReceiverV1.NAMESPACE,
    endpointInterface = "cn.oneseal.linkage.contract.v1.ResultReceiverV1")
public class ResultReceiverEndpoint implements ResultReceiverV1 {

  @Override
  public ConfirmationV1 receive(ResultPushV1Data push) {
    return SoapFaults.around(
        () -> {
          throw Refusal.of("receiver-yours");
        });
  }
}
