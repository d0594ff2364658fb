package cn.oneseal.web.soap;

import cn.oneseal.handover.TransferQueryBean;
import cn.oneseal.handover.contract.v1.BatchV1;
import cn.oneseal.handover.contract.v1.HandoverCategoryV1;
import cn.oneseal.handover.contract.v1.TransferEntryV1;
import cn.oneseal.handover.contract.v1.TransferQueryV1;
import jakarta.ejb.EJB;
import jakarta.jws.WebService;
import java.util.List;

/** {@link TransferQueryV1} over SOAP, at {@code /services/v1/transfer}. */
@WebService(
    serviceName = "TransferQueryV1",
    portName = "TransferQueryV1Port",
    targetNamespace = TransferQueryV1.NAMESPACE,
    endpointInterface = "cn.oneseal.handover.contract.v1.TransferQueryV1")
public class TransferQueryEndpoint implements TransferQueryV1 {

  @EJB private TransferQueryBean query;

  @Override
  public List<BatchV1> batches() {
    return SoapFaults.around(query::batches);
  }

  @Override
  public List<TransferEntryV1> entries(int batch) {
    return SoapFaults.around(() -> query.entries(batch));
  }

  @Override
  public List<HandoverCategoryV1> handover(int batch, String direction, int listNumber) {
    return SoapFaults.around(() -> query.handover(batch, direction, listNumber));
  }
}
