package cn.oneseal.workbench.alert;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import cn.oneseal.sealing.ledger.LedgerRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** That the last check of the chain of seal uses found a break, to whoever may look into it. */
@Dependent
public class LedgerAlerts implements AlertSource {

  private static final String PAGE = "/sealing/ledger.xhtml";

  private final LedgerRepository ledger;

  /** Reads the checks. */
  @Inject
  public LedgerAlerts(LedgerRepository ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Alert> alerts(Caller caller, LocalDate today) {
    if (!caller.has(Duty.SEAL_CUSTODIAN, Duty.AUDIT_ADMINISTRATOR)) {
      return List.of();
    }
    return ledger.checks(1).stream()
        .filter(check -> !check.holds())
        .map(check -> new Alert(Alert.Kind.LEDGER_BROKEN, null, null, null, check.breakAt(), PAGE))
        .toList();
  }
}
