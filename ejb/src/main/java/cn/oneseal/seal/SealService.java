package cn.oneseal.seal;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
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

/** The seal register: seals of all bodies, their uses, registration and abolition (R10, 二（二）). */
@Stateless
@DenyAll
public class SealService {

  private static final int USES_SHOWN = 200;

  @Inject private Callers callers;
  @Inject private SealRepository seals;
  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;

  /** Returns the seals the caller may see: his body's, or all for the bureau's officials. */
  @RolesAllowed("official")
  public List<SealRow> list() {
    Caller caller = callers.current();
    return seals.all().stream().filter(seal -> maySee(caller, seal)).map(this::row).toList();
  }

  /** Returns a seal with its newest uses. */
  @RolesAllowed("official")
  public SealDetail detail(long id) {
    Seal seal = find(id);
    return new SealDetail(row(seal), seals.itemNames(id), seals.uses(id, USES_SHOWN));
  }

  /** Returns the bodies the caller may register seals for. */
  @RolesAllowed("official")
  public List<Body> bodies() {
    Caller caller = callers.current();
    return organization.bodies().stream().filter(body -> mayKeep(caller, body.id())).toList();
  }

  /** Returns the items that a special approval seal of a body can be tied to. */
  @RolesAllowed("official")
  public Map<Long, String> items(long bodyId) {
    requireKeeper(callers.current(), bodyId);
    return seals.itemsHeldBy(bodyId, clock.today());
  }

  /** Returns what the caller may do in the register. */
  @RolesAllowed("official")
  public Set<SealAction> permittedActions() {
    return callers.current().has(Duty.SEAL_CUSTODIAN)
        ? EnumSet.of(SealAction.REGISTER)
        : EnumSet.noneOf(SealAction.class);
  }

  /** Returns what the caller may do with a seal now. */
  @RolesAllowed("official")
  public Set<SealAction> permittedActions(long id) {
    Seal seal = find(id);
    return mayKeep(callers.current(), seal.bodyId()) && seal.abolishedOn() == null
        ? EnumSet.of(SealAction.ABOLISH)
        : EnumSet.noneOf(SealAction.class);
  }

  /**
   * Registers a seal in force from today. Where the body has an active approval or official seal,
   * the act ends that with today, by the decision given, and the new one follows tomorrow.
   */
  @RolesAllowed("official")
  public long register(NewSeal wanted) {
    Caller caller = callers.current();
    requireKeeper(caller, wanted.bodyId());
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
    return seals
        .add(new Seal(wanted.kind(), wanted.bodyId(), wanted.name(), from, wanted.itemIds()))
        .id();
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
    }
    return !active.isEmpty();
  }

  /** Abolishes a seal with effect from the end of today. */
  @RolesAllowed("official")
  public void abolish(long id, int version, String decision) {
    Caller caller = callers.current();
    Seal seal = find(id);
    requireKeeper(caller, seal.bodyId());
    if (seal.version() != version) {
      throw Refusal.of("stale-version");
    }
    seal.abolish(decision, clock.today(), caller.username());
  }

  private Seal find(long id) {
    Caller caller = callers.current();
    return seals
        .seal(id)
        .filter(seal -> maySee(caller, seal))
        .orElseThrow(() -> Refusal.of("not-found", id));
  }

  private static boolean maySee(Caller caller, Seal seal) {
    return caller.bodyKind() == BodyKind.APPROVAL_BUREAU || caller.isOf(seal.bodyId());
  }

  private static boolean mayKeep(Caller caller, long bodyId) {
    return caller.has(Duty.SEAL_CUSTODIAN)
        && (caller.isOf(bodyId) || caller.bodyKind() == BodyKind.APPROVAL_BUREAU);
  }

  private static void requireKeeper(Caller caller, long bodyId) {
    if (!mayKeep(caller, bodyId)) {
      throw Caller.notPermitted(Duty.SEAL_CUSTODIAN);
    }
  }

  private SealRow row(Seal seal) {
    return new SealRow(
        seal.id(),
        seal.version(),
        seal.kind(),
        organization.body(seal.bodyId()).map(Body::name).orElse(""),
        seal.name(),
        seal.activeFrom(),
        seal.abolishedOn(),
        seal.abolitionDecision(),
        seal.inForceOn(clock.today()),
        seal.demonstration());
  }
}
