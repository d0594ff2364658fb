package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The handover of items, for the liaisons of the two parties (R6 to R9, 二（二）). */
@Stateless
@DenyAll
public class HandoverService {

  @Inject private Callers callers;
  @Inject private HandoverAccess access;
  @Inject private HandoverReading reading;
  @Inject private HandoverCompletion completion;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns the handovers of the caller's body. */
  @RolesAllowed("official")
  public List<HandoverRow> list() {
    return reading.rows(callers.current());
  }

  /** Returns a handover with its categories. */
  @RolesAllowed("official")
  public HandoverDetail detail(long id) {
    Caller caller = callers.current();
    return reading.detail(access.find(id, caller), caller);
  }

  /** Returns what the caller may do with a handover now. */
  @RolesAllowed("official")
  public Set<HandoverAction> permittedActions(long id) {
    Caller caller = callers.current();
    return access.find(id, caller).permittedActions(caller);
  }

  /** Hands a category over. */
  @RolesAllowed("official")
  public void handOver(
      long id, int version, HandoverCategory category, Map<HandoverPart, String> parts) {
    Caller caller = callers.current();
    access.change(id, version, caller).handOver(category, parts, caller, clock.now());
  }

  /** Declares that a category has nothing to hand over. */
  @RolesAllowed("official")
  public void declareNone(long id, int version, HandoverCategory category, String reason) {
    Caller caller = callers.current();
    access.change(id, version, caller).declareNone(category, reason, caller, clock.now());
  }

  /** Declares every category that is still missing none, with one reason. */
  @RolesAllowed("official")
  public void declareMissingNone(long id, int version, String reason) {
    Caller caller = callers.current();
    Handover handover = access.change(id, version, caller);
    for (HandoverCategory category : select(handover, HandoverEntry::isMissing)) {
      handover.declareNone(category, reason, caller, clock.now());
    }
  }

  /** Takes over, for every category still missing, what another item of the same parties has. */
  @RolesAllowed("official")
  public void copyFrom(long id, int version, long otherId) {
    Caller caller = callers.current();
    Handover handover = access.change(id, version, caller);
    Handover other = access.find(otherId, caller);
    if (other.fromBodyId() != handover.fromBodyId() || other.toBodyId() != handover.toBodyId()) {
      throw Refusal.of("handover-other-parties").byClause("R6, 二（二）");
    }
    for (HandoverCategory category :
        select(handover, entry -> entry.isMissing() && other.entry(entry.category()).isGiven())) {
      HandoverEntry from = other.entry(category);
      if (from.state() == EntryState.NONE) {
        handover.declareNone(category, from.noneReason(), caller, clock.now());
      } else {
        handover.handOver(category, from.parts(), caller, clock.now());
      }
    }
  }

  /** Sends a category back. */
  @RolesAllowed("official")
  public void sendBack(long id, int version, HandoverCategory category, String remark) {
    Caller caller = callers.current();
    access.change(id, version, caller).sendBack(category, remark, caller);
  }

  /** Countersigns a category. */
  @RolesAllowed("official")
  public void countersign(long id, int version, HandoverCategory category) {
    Caller caller = callers.current();
    access.change(id, version, caller).countersign(category, caller, clock.now());
  }

  /** Countersigns every category that is handed over or declared none. */
  @RolesAllowed("official")
  public void countersignGiven(long id, int version) {
    Caller caller = callers.current();
    Handover handover = access.change(id, version, caller);
    for (HandoverCategory category :
        select(handover, entry -> entry.isGiven() && !entry.isCountersigned())) {
      handover.countersign(category, caller, clock.now());
    }
  }

  /** Completes a handover today: from then on the power is the other body's. */
  @RolesAllowed("official")
  public void complete(long id, int version) {
    Caller caller = callers.current();
    completion.complete(access.change(id, version, caller), caller);
    audit.done("HANDOVER_COMPLETED", "HANDOVER", id, null);
  }

  private static List<HandoverCategory> select(Handover handover, Predicate<HandoverEntry> wanted) {
    List<HandoverCategory> selected =
        handover.entries().stream().filter(wanted).map(HandoverEntry::category).toList();
    if (selected.isEmpty()) {
      throw Refusal.of("handover-nothing-to-do").byClause("R6, 二（二）");
    }
    return selected;
  }
}
