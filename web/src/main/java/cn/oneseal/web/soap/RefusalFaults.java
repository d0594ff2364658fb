package cn.oneseal.web.soap;

import cn.oneseal.refusal.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFactory;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.function.Supplier;
import javax.xml.namespace.QName;

/**
 * The one place where a failed call becomes a SOAP fault: the refusal's code as fault code, its
 * message as fault string. Whatever else failed is logged here and answered as {@code
 * internal-error}; no stack trace leaves the house.
 */
public final class RefusalFaults {

  private static final Logger LOG = System.getLogger(RefusalFaults.class.getName());
  private static final String NAMESPACE = "urn:oneseal:v1";
  private static final int DEEPEST = 20;

  private RefusalFaults() {}

  /** Returns the call's answer, or throws the fault that its failure is told as. */
  public static <T> T answer(Supplier<T> call) {
    try {
      return call.get();
    } catch (RuntimeException failure) {
      Refusal refusal = refusalIn(failure);
      if (refusal == null) {
        LOG.log(Level.ERROR, "A SOAP call failed", failure);
        refusal = Refusal.of("internal-error");
      }
      throw fault(refusal);
    }
  }

  private static Refusal refusalIn(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
      if (cause instanceof EJBAccessException) {
        return Refusal.of("not-permitted", "-");
      }
      cause = cause.getCause();
    }
    return null;
  }

  private static SOAPFaultException fault(Refusal refusal) {
    try {
      SOAPFault fault =
          SOAPFactory.newInstance(SOAPConstants.SOAP_1_1_PROTOCOL)
              .createFault(
                  refusal.message(Locale.SIMPLIFIED_CHINESE),
                  new QName(NAMESPACE, refusal.code(), "os"));
      return new SOAPFaultException(fault);
    } catch (SOAPException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
