package cn.oneseal.catalogue;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.instrument.Bases;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRepository;
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

  private static final String COMMITMENT = "R13, 三（一）1";

  @Inject private Callers callers;
  @Inject private CatalogueAccess access;
  @Inject private CatalogueRepository catalogue;
  @Inject private CatalogueQuery query;
  @Inject private ItemReading reading;
  @Inject private InstrumentRepository instruments;
  @Inject private Bases bases;
  @Inject private AuditService audit;
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
    if (access.isLiaisonOfBureau(caller)) {
      actions.add(ItemDetail.Action.CONFIRM_SUPERVISION);
      actions.add(ItemDetail.Action.LIST_FOR_COMMITMENT);
    }
    if (access.mayPublish(caller, itemId)) {
      actions.add(ItemDetail.Action.PUBLISH_GUIDE);
    }
    return actions;
  }

  /** Confirms a proposed supervising department (R5). */
  @RolesAllowed("official")
  public void confirmSupervision(long supervisionId) {
    Caller caller = access.requireLiaisonOfBureau(callers.current(), "R5, 二（一）");
    catalogue
        .supervision(supervisionId)
        .orElseThrow(() -> Refusal.of("not-found", supervisionId))
        .confirm(clock.today(), caller.username());
  }

  /** Puts an item on the commitment list, by an instrument (R13). */
  @RolesAllowed("official")
  public void listForCommitment(long itemId, CommitmentForm form) {
    Caller caller = access.requireLiaisonOfBureau(callers.current(), COMMITMENT);
    if (catalogue.item(itemId).isEmpty()) {
      throw Refusal.of("not-found", itemId);
    }
    if (form.fromDay() == null) {
      throw Refusal.of("required").onField("fromDay");
    }
    Instrument instrument = instrument(form);
    if (instrument.issuedOn() != null && form.fromDay().isBefore(instrument.issuedOn())) {
      throw Refusal.of("dates-out-of-order", instrument.issuedOn(), form.fromDay())
          .onField("fromDay");
    }
    if (catalogue.listings(itemId).stream().anyMatch(l -> l.instrumentId() == instrument.id())) {
      throw Refusal.of("already-listed").onField("instrumentId").byClause(COMMITMENT);
    }
    catalogue.add(
        new CommitmentListing(
            itemId,
            instrument.id(),
            form.instrumentId() == null ? null : Bases.named(form.provision()),
            form.fromDay(),
            caller.username()));
    audit.done("COMMITMENT_LISTED", "ITEM", itemId, instrument.title());
  }

  private Instrument instrument(CommitmentForm form) {
    if (form.instrumentId() != null) {
      return bases.require(form.instrumentId(), form.provision());
    }
    Instrument issued =
        Instrument.issued(form.number(), form.title(), form.issuer(), form.issuedOn(), form.rank());
    if (issued.number() != null && instruments.byNumber(issued.number()).isPresent()) {
      throw Refusal.of("instrument-recorded-already", issued.number()).onField("number");
    }
    return instruments.add(issued);
  }

  /** Refuses whoever may not list items. */
  @RolesAllowed("official")
  public void requireMayList() {
    access.requireLiaisonOfBureau(callers.current(), COMMITMENT);
  }
}
