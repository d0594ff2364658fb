package cn.oneseal.catalogue;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRepository;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The catalogue: everybody in the house may look, liaisons keep it (R1, R2, R3, R5, R13). */
@Stateless
@DenyAll
public class CatalogueService {

  @Inject private Callers callers;
  @Inject private CatalogueRepository catalogue;
  @Inject private CatalogueQuery query;
  @Inject private ItemReading reading;
  @Inject private InstrumentRepository instruments;
  @Inject private BusinessClock clock;

  /** Returns every item with its holder on a day; the business day where none is named. */
  @RolesAllowed({"official", "administrator"})
  public List<CatalogueRow> items(LocalDate day) {
    return query.items(day == null ? clock.today() : day);
  }

  /** Returns what an item's page shows. */
  @RolesAllowed({"official", "administrator"})
  public ItemDetail detail(long itemId) {
    return reading.detail(itemId, clock.today(), permittedActions(itemId));
  }

  /** Returns who holds the power over an item on a day; the business day where none is named. */
  @RolesAllowed({"official", "administrator"})
  public CatalogueRow competence(long itemId, LocalDate day) {
    return query
        .item(itemId, day == null ? clock.today() : day)
        .orElseThrow(() -> Refusal.of("not-found", itemId).onField("itemId"));
  }

  /** Returns what the caller may do with an item; each act asks again. */
  @RolesAllowed({"official", "administrator"})
  public List<ItemDetail.Action> permittedActions(long itemId) {
    Caller caller = callers.current();
    List<ItemDetail.Action> actions = new ArrayList<>();
    if (liaisonOfBureau(caller)) {
      actions.add(ItemDetail.Action.CONFIRM_SUPERVISION);
      actions.add(ItemDetail.Action.LIST_FOR_COMMITMENT);
    }
    if (mayPublish(caller, itemId)) {
      actions.add(ItemDetail.Action.PUBLISH_GUIDE);
    }
    return actions;
  }

  /** Confirms a proposed supervising department (R5). */
  @RolesAllowed("official")
  public void confirmSupervision(long supervisionId) {
    Caller caller = requireLiaisonOfBureau("R5, 二（一）");
    catalogue
        .supervision(supervisionId)
        .orElseThrow(() -> Refusal.of("not-found", supervisionId))
        .confirm(clock.today(), caller.username());
  }

  /** Publishes the next edition of an item's service guide (R3). */
  @RolesAllowed("official")
  public void publishGuide(long itemId, ServiceGuide.Content content) {
    Caller caller = callers.current();
    requireItem(itemId);
    caller.require(Duty.LIAISON);
    if (!mayPublish(caller, itemId)) {
      throw Refusal.of("not-permitted", Duty.LIAISON).byClause("R3, 二（一）");
    }
    if (content.effectiveFrom() != null && content.effectiveFrom().isBefore(clock.today())) {
      throw Refusal.of("dates-out-of-order", clock.today(), content.effectiveFrom())
          .onField("effectiveFrom");
    }
    int edition = catalogue.guides(itemId).stream().mapToInt(ServiceGuide::edition).max().orElse(0);
    catalogue.add(new ServiceGuide(itemId, edition + 1, content, clock.now(), caller.username()));
  }

  /** Puts an item on the commitment list, by an instrument (R13). */
  @RolesAllowed("official")
  public void listForCommitment(long itemId, Long instrumentId, LocalDate fromDay) {
    Caller caller = requireLiaisonOfBureau("R13, 三（一）1");
    requireItem(itemId);
    if (instrumentId == null || fromDay == null) {
      throw Refusal.of("required").onField(instrumentId == null ? "instrumentId" : "fromDay");
    }
    if (instruments.find(instrumentId).isEmpty()) {
      throw Refusal.of("not-found", instrumentId).onField("instrumentId");
    }
    if (catalogue.listings(itemId).stream().anyMatch(l -> l.instrumentId() == instrumentId)) {
      throw Refusal.of("already-listed").onField("instrumentId").byClause("R13, 三（一）1");
    }
    catalogue.add(new CommitmentListing(itemId, instrumentId, fromDay, caller.username()));
  }

  /** Returns the instruments that a listing may name. */
  @RolesAllowed("official")
  public List<Instrument> instruments() {
    return instruments.all();
  }

  private void requireItem(long itemId) {
    if (catalogue.item(itemId).isEmpty()) {
      throw Refusal.of("not-found", itemId);
    }
  }

  private boolean mayPublish(Caller caller, long itemId) {
    return liaisonOfBureau(caller)
        || (caller.has(Duty.LIAISON)
            && caller.bodyId() != null
            && catalogue.competence(itemId, clock.today()).heldBy(caller.bodyId()));
  }

  private static boolean liaisonOfBureau(Caller caller) {
    return caller.has(Duty.LIAISON) && caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }

  private Caller requireLiaisonOfBureau(String clause) {
    Caller caller = callers.current();
    if (!liaisonOfBureau(caller)) {
      throw Refusal.of("not-permitted", Duty.LIAISON).byClause(clause);
    }
    return caller;
  }
}
