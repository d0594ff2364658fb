package cn.oneseal.catalogue;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Supervising departments: confirmed, added, replaced and ended by the bureau's liaison (R5). */
@Stateless
@DenyAll
public class SupervisionService {

  @Inject private Callers callers;
  @Inject private CatalogueAccess access;
  @Inject private CatalogueRepository catalogue;
  @Inject private OrganizationRepository organization;
  @Inject private AuditService audit;
  @Inject private BusinessClock clock;

  /** Returns the name of an item, for the form; refuses whoever may not change supervision. */
  @RolesAllowed("official")
  public String forChange(long itemId) {
    requireLiaison();
    return access.requireItem(itemId).name();
  }

  /** Returns the bodies that can supervise today: departments and Party organs, not the bureau. */
  @RolesAllowed("official")
  public List<Body> candidates() {
    return organization.bodies().stream().filter(body -> supervises(body, clock.today())).toList();
  }

  /** Confirms a proposed department. */
  @RolesAllowed("official")
  public void confirm(long supervisionId) {
    Caller caller = requireLiaison();
    Supervision supervision = locked(supervisionId);
    supervision.confirm(clock.today(), caller.username());
    done("SUPERVISION_CONFIRMED", supervision, supervision.bodyId());
  }

  /** Adds a department from a day on. */
  @RolesAllowed("official")
  public void add(long itemId, Long bodyId, LocalDate fromDay) {
    Caller caller = requireLiaison();
    access.requireItem(itemId);
    catalogue.lock(itemId);
    begin(itemId, bodyId, fromDay, caller);
  }

  /** Puts another department in the place of one, from a day on. */
  @RolesAllowed("official")
  public void replace(long supervisionId, Long bodyId, LocalDate fromDay) {
    Caller caller = requireLiaison();
    Supervision former = locked(supervisionId);
    former.endBefore(fromDay, clock.today(), caller.username());
    catalogue.flush();
    begin(former.itemId(), bodyId, fromDay, caller);
    done("SUPERVISION_ENDED", former, former.bodyId());
  }

  /** Ends the supervision of a department before a day; another one must be left. */
  @RolesAllowed("official")
  public void end(long supervisionId, LocalDate firstDayWithout) {
    Caller caller = requireLiaison();
    Supervision former = locked(supervisionId);
    former.endBefore(firstDayWithout, clock.today(), caller.username());
    boolean another =
        catalogue.supervisions(former.itemId()).stream()
            .anyMatch(one -> one.isOpen() && one.inForceOn(firstDayWithout));
    if (!another) {
      throw Refusal.of("supervision-last").byClause(Supervision.CLAUSE);
    }
    done("SUPERVISION_ENDED", former, former.bodyId());
  }

  private void begin(long itemId, Long bodyId, LocalDate fromDay, Caller caller) {
    if (bodyId == null) {
      throw Refusal.of("required").onField("supervisor");
    }
    Supervision entered =
        Supervision.entered(itemId, bodyId, fromDay, clock.today(), caller.username());
    Body body =
        organization
            .body(bodyId)
            .filter(known -> supervises(known, fromDay))
            .orElseThrow(
                () ->
                    Refusal.of("supervisor-not-a-department")
                        .onField("supervisor")
                        .byClause(Supervision.CLAUSE));
    boolean already =
        catalogue.supervisions(itemId).stream()
            .filter(one -> one.bodyId() == body.id())
            .anyMatch(one -> one.isOpen() || one.inForceOn(fromDay));
    if (already) {
      throw Refusal.of("supervises-already").onField("supervisor").byClause(Supervision.CLAUSE);
    }
    catalogue.add(entered);
    done("SUPERVISION_ENTERED", entered, body.id());
  }

  private Supervision locked(long supervisionId) {
    Supervision found =
        catalogue
            .supervision(supervisionId)
            .orElseThrow(() -> Refusal.of("not-found", supervisionId));
    catalogue.lock(found.itemId());
    catalogue.refresh(found);
    return found;
  }

  private static boolean supervises(Body body, LocalDate day) {
    return (body.kind() == BodyKind.DEPARTMENT || body.kind() == BodyKind.PARTY_ORGAN)
        && body.existsOn(day);
  }

  private Caller requireLiaison() {
    return access.requireLiaisonOfBureau(callers.current(), Supervision.CLAUSE);
  }

  private void done(String action, Supervision of, long bodyId) {
    String name = organization.body(bodyId).map(Body::name).orElse("");
    audit.done(action, "ITEM", of.itemId(), name + " " + of.fromDay());
  }
}
