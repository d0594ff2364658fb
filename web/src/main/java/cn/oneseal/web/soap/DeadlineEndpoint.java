package cn.oneseal.web.soap;

import cn.oneseal.calendar.DeadlineQueryBean;
import cn.oneseal.calendar.contract.v1.DeadlineQueryV1;
import cn.oneseal.calendar.contract.v1.DeadlineV1;
import cn.oneseal.calendar.contract.v1.TermUnitV1;
import jakarta.ejb.EJB;
import jakarta.jws.WebService;
import java.time.LocalDate;

/** {@link DeadlineQueryV1} over SOAP, at {@code /services/v1/deadline}. */
@WebService(
    serviceName = "DeadlineQueryV1",
    portName = "DeadlineQueryV1Port",
    targetNamespace = DeadlineQueryV1.NAMESPACE,
    endpointInterface = "cn.oneseal.calendar.contract.v1.DeadlineQueryV1")
public class DeadlineEndpoint implements DeadlineQueryV1 {

  @EJB private DeadlineQueryBean deadlines;

  @Override
  public DeadlineV1 deadline(LocalDate start, int amount, TermUnitV1 unit) {
    return SoapFaults.around(() -> deadlines.deadline(start, amount, unit));
  }
}
