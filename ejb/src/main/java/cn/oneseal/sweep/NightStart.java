package cn.oneseal.sweep;

import cn.oneseal.calendar.BusinessClock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** A server that was down catches up on its nights soon after it is up again. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightStart {

  /** By then whatever else begins with the application has begun. */
  private static final long AFTER_MILLIS = 5_000;

  @Resource private TimerService timers;
  @Inject private NightRunner nights;
  @Inject private BusinessClock clock;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(AFTER_MILLIS, new TimerConfig(null, false));
  }

  @Timeout
  void catchUp() {
    nights.runNight(clock.today());
  }
}
