package cn.oneseal.transition;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import java.time.LocalDate;
import java.util.Collection;

/**
 * May this official read and advise on an item's cases on a day (R11, 二（三）)? A named mentor may,
 * from the handover day to the period's last day. Asked by day on every call, so that it ends that
 * night in open sessions too. A mentor never decides.
 */
public final class TransitionRule {

  /** Returns whether the caller may read and advise on the item of these transitions that day. */
  public boolean mayAdvise(Collection<Transition> ofItem, Caller caller, LocalDate day) {
    return caller.has(Duty.MENTOR)
        && ofItem.stream()
            .filter(transition -> transition.runsOn(day))
            .filter(transition -> caller.isOf(transition.formerBodyId()))
            .anyMatch(transition -> transition.isMentor(caller.officialId()));
  }
}
