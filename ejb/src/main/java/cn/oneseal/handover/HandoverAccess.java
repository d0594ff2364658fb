package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

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
}
