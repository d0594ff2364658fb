package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/**
 * What fixes a handover: countersignature by the receiving body, supersession of what it
 * countersigned by a new edition of the giving body, and completion (R6 to R9, 二（二）).
 */
@Stateless
@DenyAll
public class CountersignatureService {

  @Inject private Callers callers;
  @Inject private HandoverAccess access;
  @Inject private HandoverCompletion completion;
  @Inject private HandoverContent content;
  @Inject private HandoverEffects effects;
  @Inject private BusinessClock clock;

  /** Countersigns a category. */
  @RolesAllowed("official")
  public void countersign(long id, int version, HandoverCategory category) {
    Caller caller = callers.current();
    countersign(access.change(id, version, caller), category, caller);
  }

  /** Countersigns every category that is handed over or declared none. */
  @RolesAllowed("official")
  public void countersignGiven(long id, int version) {
    Caller caller = callers.current();
    Handover handover = access.change(id, version, caller);
    Predicate<HandoverEntry> given = entry -> entry.isGiven() && !entry.isCountersigned();
    for (HandoverCategory category : HandoverAccess.select(handover, given)) {
      countersign(handover, category, caller);
    }
  }

  private void countersign(Handover handover, HandoverCategory category, Caller caller) {
    HandoverEntry entry = handover.entry(category);
    handover.countersign(category, caller, clock.now());
    content.requireSound(entry);
    effects.countersigned(handover, entry, caller);
  }

  /**
   * Opens a new edition of a countersigned category, with the reason; it begins with the texts,
   * rows and files of the earlier one, which stays as it is.
   */
  @RolesAllowed("official")
  public void supersede(long id, int version, HandoverCategory category, String reason) {
    Caller caller = callers.current();
    Handover handover = access.change(id, version, caller);
    HandoverEntry earlier = handover.entry(category);
    HandoverEntry next = handover.supersede(category, reason, caller, clock.now());
    content.copyAll(earlier, next);
  }

  /** Completes a handover today: from then on the power is the other body's. */
  @RolesAllowed("official")
  public void complete(long id, int version) {
    Caller caller = callers.current();
    Handover handover = access.change(id, version, caller);
    completion.complete(handover, caller);
    effects.completed(handover, caller);
  }
}
