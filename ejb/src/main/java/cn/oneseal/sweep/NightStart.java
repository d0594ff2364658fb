package cn.oneseal.sweep;

import cn.oneseal.calendar.BusinessClock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A server that was down catches up on its nights soon after it is up again. By an executor: a
 * programmatic timer would make the server start its own timer database, which listens to the whole
 * network.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightStart {

  /** By then whatever else begins with the application has begun. */
  private static final long AFTER_SECONDS = 5;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private NightRunner nights;
  @Inject private BusinessClock clock;

  private Future<?> waiting;

  @PostConstruct
  void begin() {
    waiting = executor.schedule(this::catchUp, AFTER_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    waiting.cancel(false);
  }

  private void catchUp() {
    nights.runNight(clock.today());
  }
}
