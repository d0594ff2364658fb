package cn.oneseal.web.soap;

import cn.oneseal.inspection.contract.v1.InspectionDueV1;
import cn.oneseal.inspection.contract.v1.InspectionRecordV1;
import cn.oneseal.inspection.contract.v1.InspectionV1;
import cn.oneseal.inspection.contract.v1.VisitV1;
import cn.oneseal.inspection.visit.InspectionBean;
import jakarta.ejb.EJB;
import jakarta.jws.WebService;
import java.util.List;

/** {@link InspectionV1} over SOAP, at {@code /services/v1/inspection}. */
@WebService(
    serviceName = "InspectionV1",
    portName = "InspectionV1Port",
    targetNamespace = InspectionV1.NAMESPACE,
    endpointInterface = "cn.oneseal.inspection.contract.v1.InspectionV1")
public class InspectionEndpoint implements InspectionV1 {

  @EJB private InspectionBean inspections;

  @Override
  public List<InspectionDueV1> due(long after, int limit) {
    return SoapFaults.around(() -> inspections.due(after, limit));
  }

  @Override
  public VisitV1 visit(long id) {
    return SoapFaults.around(() -> inspections.visit(id));
  }

  @Override
  public String addPhoto(String requestId, long id, String name, byte[] photo) {
    return SoapFaults.around(() -> inspections.addPhoto(requestId, id, name, photo));
  }

  @Override
  public VisitV1 record(String requestId, long id, InspectionRecordV1 record) {
    return SoapFaults.around(() -> inspections.record(requestId, id, record));
  }
}
