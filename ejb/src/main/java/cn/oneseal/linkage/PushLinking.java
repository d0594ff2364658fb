package cn.oneseal.linkage;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Gives, every second and on every node, committed pushes their numbers; together once (R23). */
@Singleton
@DenyAll
@Lock(LockType.WRITE)
@AccessTimeout(0)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PushLinking {

  @Inject private PushLinkingStep step;

  /** Every second. */
  @PermitAll
  @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
  public void work() {
    while (step.link() > 0) {
      // The next step.
    }
  }
}
