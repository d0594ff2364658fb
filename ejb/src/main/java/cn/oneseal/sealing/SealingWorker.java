package cn.oneseal.sealing;

import cn.oneseal.calendar.SystemClock;
import cn.oneseal.sealing.ledger.Linking;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Seals, every second and on every node, what custodians have ordered, and links what was used. */
@Singleton
@DenyAll
@Lock(LockType.WRITE)
@AccessTimeout(0)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealingWorker {

  /** So many orders are taken at once. */
  private static final int TAKEN = 50;

  /** Another node may take them after this, should this one die. */
  private static final Duration LEASE = Duration.ofSeconds(60);

  /** One call works no longer than this; the next one goes on. */
  private static final Duration LONGEST = Duration.ofSeconds(40);

  @Inject private SealingSteps steps;
  @Inject private Sealer sealer;
  @Inject private Linking linking;
  @Inject private SystemClock clock;

  /** Every second. */
  @PermitAll
  @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
  public void work() {
    Instant end = clock.now().plus(LONGEST);
    List<Long> taken = steps.takeDue(LEASE, TAKEN);
    while (!taken.isEmpty() && clock.now().isBefore(end)) {
      taken.forEach(sealer::seal);
      taken = steps.takeDue(LEASE, TAKEN);
    }
    linking.link();
  }
}
