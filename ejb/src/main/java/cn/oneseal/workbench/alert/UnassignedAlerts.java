package cn.oneseal.workbench.alert;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import cn.oneseal.workbench.unassigned.UnassignedReading;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** How much work of the caller's body nobody does; to the security administrator, of all bodies. */
@Dependent
public class UnassignedAlerts implements AlertSource {

  private final UnassignedReading unassigned;

  /** Reads what is unassigned. */
  @Inject
  public UnassignedAlerts(UnassignedReading unassigned) {
    this.unassigned = unassigned;
  }

  @Override
  public List<Alert> alerts(Caller caller, LocalDate today) {
    if (caller.bodyId() == null) {
      return List.of();
    }
    boolean all = caller.has(Duty.SECURITY_ADMINISTRATOR);
    int rows = unassigned.rows(all ? null : caller.bodyId(), today).size();
    return rows == 0
        ? List.of()
        : List.of(
            new Alert(Alert.Kind.UNASSIGNED, null, null, null, rows, "/unassigned/list.xhtml"));
  }
}
