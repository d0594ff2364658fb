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

/** The handover of items, for the liaisons of the two parties (R6 to R9, 二（二）). */
@Stateless
@DenyAll
public class HandoverService {

  @Inject private Callers callers;
  @Inject private HandoverAccess access;
  @Inject private HandoverReading reading;
  @Inject private BusinessClock clock;
  @Inject private HandoverContent content;
  @Inject private AuditService audit;

  /** Returns the handovers of the caller's body that pass a filter. */
  @RolesAllowed("official")
  public List<HandoverRow> list(HandoverFilter filter) {
    return reading.rows(callers.current(), filter);
  }

  /** Returns the other parties of the caller's body, to filter by. */
  @RolesAllowed("official")
  public List<HandoverQuery.Party> parties() {
    return reading.parties(callers.current());
  }

  /** Returns the batches that the caller's body has handovers of, the latest first. */
  @RolesAllowed("official")
  public List<Integer> batches() {
    return reading.batches(callers.current());
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
    handOver(access.change(id, version, caller), category, parts, caller);
  }

  private void handOver(
      Handover handover,
      HandoverCategory category,
      Map<HandoverPart, String> parts,
      Caller caller) {
    handover.handOver(category, parts, caller, clock.now());
    audit.done("HANDOVER_GIVEN", "HANDOVER", handover.id(), category.code());
  }

  /** Declares that a category has nothing to hand over. */
  @RolesAllowed("official")
  public void declareNone(long id, int version, HandoverCategory category, String reason) {
    Caller caller = callers.current();
    declareNone(access.change(id, version, caller), category, reason, caller);
  }

  /** Declares every category that is still missing none, with one reason. */
  @RolesAllowed("official")
  public void declareMissingNone(long id, int version, String reason) {
    Caller caller = callers.current();
    Handover handover = access.change(id, version, caller);
    for (HandoverCategory category : HandoverAccess.select(handover, HandoverEntry::isMissing)) {
      declareNone(handover, category, reason, caller);
    }
  }

  private void declareNone(
      Handover handover, HandoverCategory category, String reason, Caller caller) {
    handover.declareNone(category, reason, caller, clock.now());
    content.requireNone(handover.entry(category));
    audit.done("HANDOVER_NONE", "HANDOVER", handover.id(), category.code());
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
        HandoverAccess.select(
            handover, entry -> entry.isMissing() && hasGiven(other, entry.category()))) {
      HandoverEntry from = other.entry(category);
      if (from.state() == EntryState.NONE) {
        declareNone(handover, category, from.noneReason(), caller);
      } else {
        handOver(handover, category, from.parts(), caller);
        content.copyMissing(from, handover.entry(category));
      }
    }
  }

  private static boolean hasGiven(Handover other, HandoverCategory category) {
    return other.entries().stream()
        .anyMatch(entry -> entry.category().equals(category) && entry.isGiven());
  }

  /** Sends a category back; that it was stays on record. */
  @RolesAllowed("official")
  public void sendBack(long id, int version, HandoverCategory category, String remark) {
    Caller caller = callers.current();
    Handover handover = access.change(id, version, caller);
    HandoverReturn sentBack = handover.sendBack(category, remark, caller, clock.now());
    content.keep(sentBack);
    audit.done("HANDOVER_SENT_BACK", "HANDOVER", id, category.code() + " " + sentBack.remark());
  }
}
