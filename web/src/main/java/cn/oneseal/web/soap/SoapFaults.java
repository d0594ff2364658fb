package cn.oneseal.web.soap;

import cn.oneseal.audit.AuditService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.contract.RefusedV1;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFactory;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.util.Locale;
import java.util.function.Supplier;
import javax.xml.namespace.QName;

/**
 * Refusals as SOAP faults: the fault code is the refusal's code in the namespace of the contracts,
 * the fault string its message, the detail the field at fault.
 */
public final class SoapFaults {

  private static final String NAMESPACE = "urn:oneseal:v1";

  private SoapFaults() {}

  /** Calls a contract's bean and turns its refusal into a fault. */
  public static <T> T around(Supplier<T> call) {
    try {
      return call.get();
    } catch (RefusedV1 refused) {
      throw fault(refused.getCode(), refused.getMessage(), refused.getField());
    } catch (Refusal refusal) {
      throw fault(refusal.code(), refusal.getMessage(), refusal.field());
    } catch (EJBException denied) {
      // All else is translated inside; only the container's own refusal comes as it is.
      Refusal refusal = Refusal.of("call-not-permitted");
      if (denied instanceof EJBAccessException) {
        // It reached no service, so no recorder saw it.
        CDI.current().select(AuditService.class).get().refused("SOAP", refusal);
      }
      throw fault(refusal.code(), refusal.getMessage(), null);
    }
  }

  private static SOAPFaultException fault(String code, String message, String field) {
    try {
      SOAPFault fault =
          SOAPFactory.newInstance(SOAPConstants.SOAP_1_1_PROTOCOL)
              .createFault(message, new QName(NAMESPACE, code, "o"));
      fault.setFaultString(message, Locale.SIMPLIFIED_CHINESE);
      if (field != null) {
        fault.addDetail().addDetailEntry(new QName(NAMESPACE, "field", "o")).setValue(field);
      }
      return new SOAPFaultException(fault);
    } catch (SOAPException e) {
      throw new IllegalStateException(e);
    }
  }
}
