package cn.oneseal.audit;

import cn.oneseal.refusal.Refusal;
import jakarta.ejb.EJB;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/** Records every refusal, once; the default interceptor of all services (ejb-jar.xml). */
public class RefusalRecorder {

  @EJB private AuditService audit;

  /** Calls on, records a refusal, and passes it on. */
  @AroundInvoke
  Object record(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (Refusal refusal) {
      if (refusal.firstSeen()) {
        audit.refused(
            call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName(),
            refusal);
      }
      throw refusal;
    }
  }
}
