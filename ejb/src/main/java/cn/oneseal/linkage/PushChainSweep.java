package cn.oneseal.linkage;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.sweep.NightSweep;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Follows each department's chain of pushes each night; what it finds stands on the pushes' page.
 */
@Dependent
public class PushChainSweep implements NightSweep {

  private final PushChainRepository chains;
  private final BusinessClock clock;

  /** Reads the chains. */
  @Inject
  public PushChainSweep(PushChainRepository chains, BusinessClock clock) {
    this.chains = chains;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "push-chain";
  }

  @Override
  public List<Long> due(LocalDate night) {
    return chains.uncheckedSince(night.atStartOfDay(BusinessClock.ZONE).toInstant());
  }

  @Override
  public int run(LocalDate night, List<Long> rows) {
    rows.forEach(body -> chains.record(body, chains.follow(body, clock.now())));
    return rows.size();
  }
}
