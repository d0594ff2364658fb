package cn.oneseal.installation;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Makes the two clocks, the only ones that tell the time. */
@ApplicationScoped
public class ClockProducer {

  private volatile Duration offset;

  /** Sets how far the business clock is ahead; every holder of the clock follows at once. */
  public void offsetIs(Duration ahead) {
    offset = ahead;
  }

  /** Makes the business clock. */
  @Produces
  @Dependent
  public BusinessClock businessClock() {
    return new BusinessClock(Clock.system(BusinessClock.ZONE), this::currentOffset);
  }

  /** Makes the clock of real time. */
  @Produces
  @Dependent
  public SystemClock systemClock() {
    return new SystemClock(Clock.systemUTC());
  }

  private Duration currentOffset() {
    Duration known = offset;
    if (known == null) {
      // A bean that starts before the schema stands would otherwise write a wrong legal day.
      throw new IllegalStateException("asked for business time before SchemaMigration is done");
    }
    return known;
  }
}
