package cn.oneseal.web.demonstration;

import cn.oneseal.demonstration.DemonstrationClockService;
import cn.oneseal.demonstration.contract.v1.DemonstrationV1;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.soap.SoapFaults;
import jakarta.ejb.EJB;
import jakarta.jws.WebService;
import java.time.LocalDate;

/** {@link DemonstrationV1} over SOAP, at {@code /services/v1/demonstration}. */
@WebService(
    serviceName = "DemonstrationV1",
    portName = "DemonstrationV1Port",
    targetNamespace = DemonstrationV1.NAMESPACE,
    endpointInterface = "cn.oneseal.demonstration.contract.v1.DemonstrationV1")
public class DemonstrationEndpoint implements DemonstrationV1 {

  @EJB private DemonstrationClockService clock;

  @Override
  public LocalDate today() {
    return SoapFaults.around(clock::today);
  }

  @Override
  public LocalDate moveTo(LocalDate date) {
    return SoapFaults.around(() -> clock.moveTo(required(date)));
  }

  /** The adapter makes null of what is missing and of what is no date. */
  private static LocalDate required(LocalDate date) {
    if (date == null) {
      throw Refusal.of("date-invalid").onField("date");
    }
    return date;
  }
}
