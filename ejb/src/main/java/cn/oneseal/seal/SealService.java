package cn.oneseal.seal;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The seal register: seals of all bodies, registration, filing and abolition (R10, 二（二）). */
@Stateless
@DenyAll
public class SealService {

  @Inject private Callers callers;
  @Inject private SealRepository seals;
  @Inject private SealAccess access;
  @Inject private SealReading reading;
  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns the seals the caller may see: his body's, or all for the bureau's officials. */
  @RolesAllowed("official")
  public List<SealRow> list() {
    return reading.rows(callers.current());
  }

  /** Returns a seal with its whole life and what the caller may do with it now. */
  @RolesAllowed("official")
  public SealDetail detail(long id) {
    Caller caller = callers.current();
    return reading.detail(access.find(id, caller), caller);
  }

  /** Returns the bodies the caller may register seals for. */
  @RolesAllowed("official")
  public List<Body> bodies() {
    Caller caller = callers.current();
    return organization.bodies().stream()
        .filter(body -> SealAccess.mayKeep(caller, body.id()))
        .toList();
  }

  /** Returns the items that a special approval seal of a body can be tied to. */
  @RolesAllowed("official")
  public Map<Long, String> items(long bodyId) {
    SealAccess.requireKeeper(callers.current(), bodyId);
    return seals.itemsHeldBy(bodyId, clock.today());
  }

  /** Returns what the caller may do in the register. */
  @RolesAllowed("official")
  public Set<SealAction> permittedActions() {
    Caller caller = callers.current();
    Set<SealAction> permitted = EnumSet.noneOf(SealAction.class);
    if (caller.has(Duty.SEAL_CUSTODIAN)) {
      permitted.add(SealAction.REGISTER);
    }
    if (SealAccess.maySetTerms(caller)) {
      permitted.add(SealAction.SET_TERMS);
    }
    return permitted;
  }

  /**
   * Registers a seal in force from today. Where the body has an active approval or official seal,
   * the act ends that with today, by the decision given, and the new one follows tomorrow.
   */
  @RolesAllowed("official")
  public long register(NewSeal wanted) {
    Caller caller = callers.current();
    SealAccess.requireKeeper(caller, wanted.bodyId());
    Body body =
        organization
            .body(wanted.bodyId())
            .orElseThrow(() -> Refusal.of("not-found", wanted.bodyId()));
    if (wanted.kind() == SealKind.APPROVAL && body.kind() != BodyKind.APPROVAL_BUREAU) {
      throw Refusal.of("seal-approval-of-bureau-only").onField("sealKind").byClause("R10, 二（二）");
    }
    LocalDate from = clock.today();
    if (wanted.kind() != SealKind.SPECIAL_APPROVAL && endActive(wanted, caller)) {
      from = from.plusDays(1);
    }
    Seal seal = new Seal(wanted.kind(), wanted.bodyId(), wanted.name(), from, wanted.itemIds());
    seal.file(wanted.filing());
    long id = seals.add(seal).id();
    audit.done("SEAL_REGISTERED", "SEAL", id, seal.name());
    return id;
  }

  private boolean endActive(NewSeal wanted, Caller caller) {
    List<Seal> active =
        seals.ofBody(wanted.bodyId()).stream()
            .filter(seal -> seal.kind() == wanted.kind() && seal.abolishedOn() == null)
            .toList();
    for (Seal seal : active) {
      if (wanted.decision() == null || wanted.decision().isBlank()) {
        throw Refusal.of("seal-active-already", seal.name())
            .onField("abolitionDecision")
            .byClause("R10, 二（二）");
      }
      seal.abolish(wanted.decision(), clock.today(), caller.username());
      audit.done("SEAL_ABOLISHED", "SEAL", seal.id(), wanted.decision());
    }
    return !active.isEmpty();
  }

  /** Abolishes a seal with effect from the end of today. */
  @RolesAllowed("official")
  public void abolish(long id, int version, String decision) {
    Caller caller = callers.current();
    access.change(id, version, caller).abolish(decision, clock.today(), caller.username());
    audit.done("SEAL_ABOLISHED", "SEAL", id, decision);
  }

  /** Enters the engraving and filing data as far as they are known. */
  @RolesAllowed("official")
  public void file(long id, int version, SealFiling filing) {
    access.change(id, version, callers.current()).file(filing);
    audit.done("SEAL_FILED", "SEAL", id, filing.filingNumber());
  }
}
