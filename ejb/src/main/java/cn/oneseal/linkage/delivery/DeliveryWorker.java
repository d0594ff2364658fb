package cn.oneseal.linkage.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Gives, every second and on every node, each department to which something is to be delivered a
 * thread of its own, so that none waits for another's system.
 */
@Singleton
@DenyAll
@Lock(LockType.WRITE)
@AccessTimeout(0)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryWorker {

  /** More than a county has departments. */
  private static final int MOST = 64;

  @Resource private ManagedThreadFactory threads;
  @Inject private DeliverySteps steps;
  @Inject private Courier courier;

  private final Semaphore free = new Semaphore(MOST);
  private ExecutorService pool;

  @PostConstruct
  void begin() {
    pool = Executors.newCachedThreadPool(threads);
  }

  /** What was on its way goes on when its lease is over. */
  @PreDestroy
  void end() {
    pool.shutdownNow();
  }

  /** Every second. */
  @PermitAll
  @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
  public void work() {
    int most = free.drainPermits();
    List<DeliveryTurn> turns = List.of();
    try {
      turns = most == 0 ? turns : steps.take(most);
    } finally {
      free.release(most - turns.size());
    }
    turns.forEach(turn -> pool.execute(() -> serve(turn)));
  }

  private void serve(DeliveryTurn turn) {
    try {
      courier.serve(turn);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      free.release();
    }
  }
}
