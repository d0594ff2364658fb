package cn.oneseal.workbench.alert;

import cn.oneseal.account.Caller;
import cn.oneseal.linkage.PushChainRepository;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** That the last check of a department's chain of pushes found a break, to its operators (R23). */
@Dependent
public class PushChainAlerts implements AlertSource {

  private static final String PAGE = "/linkage/list.xhtml";

  private final PushChainRepository chains;

  /** Reads the checks. */
  @Inject
  public PushChainAlerts(PushChainRepository chains) {
    this.chains = chains;
  }

  @Override
  public List<Alert> alerts(Caller caller, LocalDate today) {
    if (!caller.has(Duty.LINKAGE_OPERATOR)) {
      return List.of();
    }
    return chains.lastCheck(caller.bodyId()).stream()
        .filter(check -> !check.holds())
        .map(check -> new Alert(Alert.Kind.PUSHES_BROKEN, null, null, null, check.breakAt(), PAGE))
        .toList();
  }
}
