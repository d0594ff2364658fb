package cn.oneseal.web.demonstration;

import cn.oneseal.demonstration.DemonstrationClockService;
import cn.oneseal.demonstration.contract.v1.DemonstrationV1;
import cn.oneseal.refusal.Refusal;
import jakarta.ejb.EJB;
import jakarta.jws.WebService;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFactory;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.time.LocalDate;
import java.util.Locale;
import javax.xml.namespace.QName;

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
    return clock.today();
  }

  @Override
  public LocalDate moveTo(LocalDate date) {
    try {
      return clock.moveTo(date);
    } catch (Refusal refusal) {
      throw fault(refusal);
    }
  }

  private static SOAPFaultException fault(Refusal refusal) {
    try {
      SOAPFault fault =
          SOAPFactory.newInstance(SOAPConstants.SOAP_1_1_PROTOCOL)
              .createFault(refusal.getMessage(), new QName(NAMESPACE, refusal.code(), "o"));
      fault.setFaultString(refusal.getMessage(), Locale.SIMPLIFIED_CHINESE);
      if (refusal.field() != null) {
        fault
            .addDetail()
            .addDetailEntry(new QName(NAMESPACE, "field", "o"))
            .setValue(refusal.field());
      }
      return new SOAPFaultException(fault);
    } catch (SOAPException e) {
      throw new IllegalStateException(e);
    }
  }
}
