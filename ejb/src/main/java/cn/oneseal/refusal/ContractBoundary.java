package cn.oneseal.refusal;

import cn.oneseal.refusal.contract.RefusedV1;
import jakarta.ejb.EJBAccessException;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands around every bean that other systems call: what leaves it is a {@link RefusedV1} and never
 * an exception of the inside. A failure that is nobody's fault outside is logged under a number,
 * and only the number is told.
 */
public class ContractBoundary {

  private static final Logger LOG = Logger.getLogger(ContractBoundary.class.getName());
  private static final String FAILED = "internal-error";

  /** Calls on, and translates what comes back as an exception. */
  @AroundInvoke
  public Object translate(InvocationContext call) {
    try {
      return call.proceed();
    } catch (Refusal refusal) {
      throw new RefusedV1(refusal.code(), refusal.field(), refusal.getMessage());
    } catch (EJBAccessException denied) {
      Refusal refusal = Refusal.of("call-not-permitted");
      throw new RefusedV1(refusal.code(), null, refusal.getMessage());
    } catch (Exception failure) {
      String number = UUID.randomUUID().toString();
      LOG.log(Level.SEVERE, failure, () -> "Call from another system failed, number " + number);
      throw new RefusedV1(FAILED, null, Refusal.of("internal-error-numbered", number).getMessage());
    }
  }
}
