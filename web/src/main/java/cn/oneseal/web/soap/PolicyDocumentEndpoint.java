package cn.oneseal.web.soap;

import cn.oneseal.policy.PolicyDocumentBean;
import cn.oneseal.policy.contract.v1.PolicyDocumentV1;
import cn.oneseal.policy.contract.v1.PolicyDocumentV1Data;
import cn.oneseal.policy.contract.v1.PolicyItemV1;
import cn.oneseal.policy.contract.v1.PolicyPushedV1;
import jakarta.ejb.EJB;
import jakarta.jws.WebService;
import java.util.List;

/** {@link PolicyDocumentV1} over SOAP, at {@code /services/v1/policy}. */
@WebService(
    serviceName = "PolicyDocumentV1",
    portName = "PolicyDocumentV1Port",
    targetNamespace = PolicyDocumentV1.NAMESPACE,
    endpointInterface = "cn.oneseal.policy.contract.v1.PolicyDocumentV1")
public class PolicyDocumentEndpoint implements PolicyDocumentV1 {

  @EJB private PolicyDocumentBean policies;

  @Override
  public PolicyPushedV1 push(String requestId, PolicyDocumentV1Data document) {
    return SoapFaults.around(() -> policies.push(requestId, document));
  }

  @Override
  public List<PolicyPushedV1> list(long after, int limit) {
    return SoapFaults.around(() -> policies.list(after, limit));
  }

  @Override
  public List<PolicyItemV1> items(long id) {
    return SoapFaults.around(() -> policies.items(id));
  }
}
