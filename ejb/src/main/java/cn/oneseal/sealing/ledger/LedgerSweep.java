package cn.oneseal.sealing.ledger;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.sealing.trust.TrustRepository;
import cn.oneseal.sweep.NightSweep;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Follows the whole chain each night; what it finds stands on the ledger's page. */
@Dependent
public class LedgerSweep implements NightSweep {

  /** The chain is one row. */
  private static final List<Long> THE_CHAIN = List.of(1L);

  private final LedgerRepository ledger;
  private final ChainAudit chain;
  private final TrustRepository trust;
  private final BusinessClock clock;

  /** Reads the ledger. */
  @Inject
  public LedgerSweep(
      LedgerRepository ledger, ChainAudit chain, TrustRepository trust, BusinessClock clock) {
    this.ledger = ledger;
    this.chain = chain;
    this.trust = trust;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public List<Long> due(LocalDate night) {
    boolean checked =
        ledger.checks(1).stream()
            .anyMatch(
                check ->
                    !LocalDate.ofInstant(check.checkedAt(), BusinessClock.ZONE).isBefore(night));
    return checked ? List.of() : THE_CHAIN;
  }

  @Override
  public int run(LocalDate night, List<Long> rows) {
    ledger.record(chain.check(trust.trust(), clock.now()));
    return 1;
  }
}
