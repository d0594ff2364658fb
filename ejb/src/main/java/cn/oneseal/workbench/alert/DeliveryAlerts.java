package cn.oneseal.workbench.alert;

import cn.oneseal.account.Caller;
import cn.oneseal.linkage.delivery.DeadFilter;
import cn.oneseal.linkage.delivery.DeliveryBoardRepository;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * That pushes were not taken by a department's own system, to whoever may send them again (R20).
 */
@Dependent
public class DeliveryAlerts implements AlertSource {

  private static final String PAGE = "/linkage/delivery.xhtml";

  private final DeliveryBoardRepository board;

  /** Reads the outbox. */
  @Inject
  public DeliveryAlerts(DeliveryBoardRepository board) {
    this.board = board;
  }

  @Override
  public List<Alert> alerts(Caller caller, LocalDate today) {
    boolean bureau = caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
    if (!caller.has(bureau ? Duty.LIAISON : Duty.LINKAGE_OPERATOR)) {
      return List.of();
    }
    long dead =
        board.countDead(
            new DeadFilter(bureau ? null : caller.bodyId(), bureau ? caller.bodyId() : null, null));
    return dead == 0
        ? List.of()
        : List.of(new Alert(Alert.Kind.PUSHES_DEAD, null, null, null, dead, PAGE));
  }
}
