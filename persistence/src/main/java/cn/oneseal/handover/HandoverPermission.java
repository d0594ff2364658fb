package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with a handover now: the same that its acts ask (R8, 二（二）). */
final class HandoverPermission {

  private final Handover handover;

  HandoverPermission(Handover handover) {
    this.handover = handover;
  }

  Set<HandoverAction> of(Caller caller) {
    Set<HandoverAction> permitted = EnumSet.noneOf(HandoverAction.class);
    if (handover.isWithdrawn()) {
      return permitted;
    }
    List<HandoverEntry> entries = handover.entries();
    List<HandoverEntry> open = entries.stream().filter(entry -> !entry.isCountersigned()).toList();
    if (handover.isGiver(caller) && !open.isEmpty()) {
      permitted.add(HandoverAction.HAND_OVER);
    }
    if (handover.isReceiver(caller) && open.stream().anyMatch(HandoverEntry::isGiven)) {
      permitted.add(HandoverAction.COUNTERSIGN);
    }
    if (handover.isGiver(caller) && open.size() < entries.size()) {
      permitted.add(HandoverAction.SUPERSEDE);
    }
    if (handover.mayComplete(caller) && open.isEmpty() && !handover.isComplete()) {
      permitted.add(HandoverAction.COMPLETE);
    }
    return permitted;
  }
}
