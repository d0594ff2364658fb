package cn.oneseal.sealing;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.catalogue.CatalogueRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** A custodian's standing authorisations: item by item, in writing, by day (R10, 二（二）). */
@Stateless
@DenyAll
public class StandingAuthorisations {

  @Inject private SealingAccess access;
  @Inject private SealingRepository orders;
  @Inject private CatalogueRepository catalogue;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns the authorisations of the custodian's body. */
  @RolesAllowed("official")
  public List<AuthorisationLine> list() {
    return orders.authorisations(access.requireCustodian().bodyId(), clock.today());
  }

  /** Authorises the sealing of an item's decisions from today on, as custodian. */
  @RolesAllowed("official")
  public void authorise(Long itemId, LocalDate until, String paper) {
    Caller caller = access.requireCustodian();
    if (itemId == null) {
      throw Refusal.of("required").onField("itemId");
    }
    if (catalogue.item(itemId).isEmpty()) {
      throw Refusal.of("not-found", itemId).onField("itemId");
    }
    if (orders.authorisation(itemId, caller.bodyId(), clock.today()).isPresent()) {
      throw Refusal.of("authorisation-there").onField("itemId");
    }
    SealingAuthorisation added =
        orders.add(
            new SealingAuthorisation(
                itemId,
                caller.bodyId(),
                caller.officialId(),
                clock.today(),
                until,
                paper,
                clock.now(),
                caller.username()));
    audit.done("SEALING_AUTHORISED", "SEALING_AUTHORISATION", added.id(), paper);
  }

  /** Ends an authorisation at once. */
  @RolesAllowed("official")
  public void end(long id, int version) {
    Caller caller = access.requireCustodian();
    SealingAuthorisation held =
        orders.authorisation(id).orElseThrow(() -> Refusal.of("not-found", id));
    access.requireOwn(caller, held.bodyId());
    if (held.version() != version) {
      throw Refusal.of("stale-version");
    }
    held.end(clock.now(), caller.username());
    audit.done("SEALING_AUTHORISATION_ENDED", "SEALING_AUTHORISATION", id, null);
  }
}
