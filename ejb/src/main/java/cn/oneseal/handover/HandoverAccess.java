package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** Finds handovers for a caller: only the two parties see one, to others it does not exist. */
@Dependent
public class HandoverAccess {

  private final HandoverRepository handovers;

  /** Works on the handovers. */
  @Inject
  public HandoverAccess(HandoverRepository handovers) {
    this.handovers = handovers;
  }

  /** Finds a handover of the caller's body. */
  public Handover find(long id, Caller caller) {
    return handovers
        .handover(id)
        .filter(handover -> handover.concerns(caller))
        .orElseThrow(() -> Refusal.of("not-found", id));
  }

  /** Finds a handover to act on, as the caller saw it; the act counts as its change. */
  public Handover change(long id, int seenVersion, Caller caller) {
    Handover handover = find(id, caller);
    if (handover.version() != seenVersion) {
      throw Refusal.of("stale-version");
    }
    handovers.touch(handover);
    return handover;
  }

  /** Returns the categories whose latest edition is wanted; refuses where there is none. */
  public static List<HandoverCategory> select(Handover handover, Predicate<HandoverEntry> wanted) {
    List<HandoverCategory> selected =
        handover.entries().stream().filter(wanted).map(HandoverEntry::category).toList();
    if (selected.isEmpty()) {
      throw Refusal.of("handover-nothing-to-do").byClause("R6, 二（二）");
    }
    return selected;
  }
}
