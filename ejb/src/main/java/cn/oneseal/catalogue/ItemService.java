package cn.oneseal.catalogue;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Items that no batch names, and the national codes of all items (R1, 一). */
@Stateless
@DenyAll
public class ItemService {

  private static final String CLAUSE = "R1, 一";

  @Inject private Callers callers;
  @Inject private CatalogueAccess access;
  @Inject private CatalogueRepository catalogue;
  @Inject private InstrumentEntry instruments;
  @Inject private AuditService audit;
  @Inject private BusinessClock clock;

  /** Refuses whoever may not enter items. */
  @RolesAllowed("official")
  public void requireMayEnter() {
    access.requireLiaisonOfBureau(callers.current(), CLAUSE);
  }

  /** Returns the instruments that can give a power. */
  @RolesAllowed("official")
  public List<Instrument> instruments() {
    return instruments.choosable();
  }

  /** Enters an item of the bureau, with the first day of its competence; returns its id. */
  @RolesAllowed("official")
  public long enter(ItemEntry entry) {
    Caller caller = access.requireLiaisonOfBureau(callers.current(), CLAUSE);
    String name = Texts.required("itemName", entry.name(), 300);
    if (catalogue.itemByName(name).isPresent()) {
      throw Refusal.of("item-recorded-already", name).onField("itemName");
    }
    if (entry.kind() == null) {
      throw Refusal.of("required").onField("itemKind");
    }
    String clause = Texts.required("clause", entry.clause(), 100);
    if (entry.fromDay() == null) {
      throw Refusal.of("required").onField("fromDay");
    }
    Instrument instrument = instruments.takeClause(entry.instrument(), clause);
    if (instrument.issuedOn() == null) {
      throw Refusal.of("instrument-without-day").onField("instrumentId");
    }
    if (entry.fromDay().isBefore(instrument.issuedOn())) {
      throw Refusal.of("dates-out-of-order", instrument.issuedOn(), entry.fromDay())
          .onField("fromDay")
          .byClause(CompetenceRule.CLAUSE);
    }
    ApprovalItem item = catalogue.add(new ApprovalItem(name, entry.kind()));
    CompetenceStart.Basis basis =
        new CompetenceStart.Basis(instrument.id(), clause, clock.now(), caller.username());
    catalogue.add(
        entry.sinceKnown()
            ? CompetenceStart.beginning(item.id(), entry.fromDay(), caller.bodyId(), basis)
            : CompetenceStart.knownFrom(item.id(), entry.fromDay(), caller.bodyId(), basis));
    audit.done("ITEM_ENTERED", "ITEM", item.id(), name);
    return item.id();
  }

  /** Returns an item with its codes, for the form; refuses whoever may not enter them. */
  @RolesAllowed("official")
  public ApprovalItem forCodes(long itemId) {
    access.requireLiaisonOfBureau(callers.current(), CLAUSE);
    return access.requireItem(itemId);
  }

  /**
   * Takes the codes of an item.
   *
   * @param version the item's version that the official saw
   * @return whether the check character of the credit code is right; a wrong one is only warned of
   */
  @RolesAllowed("official")
  public boolean enterCodes(long itemId, int version, ItemCodes codes) {
    Caller caller = access.requireLiaisonOfBureau(callers.current(), CLAUSE);
    catalogue.lock(itemId);
    ApprovalItem item = access.requireItem(itemId);
    if (item.version() != version) {
      throw Refusal.of("stale-version");
    }
    requireFree(itemId, "baseCode", codes.base());
    requireFree(itemId, "implementationCode", codes.implementation());
    requireFree(itemId, "businessCode", codes.business());
    item.enterCodes(codes, clock.now(), caller.username());
    audit.done(
        "ITEM_CODES_ENTERED",
        "ITEM",
        itemId,
        String.join(
            " ",
            Stream.of(
                    codes.base(), codes.implementation(), codes.business(), codes.certificateType())
                .filter(code -> code != null)
                .toList()));
    return codes.checks();
  }

  private void requireFree(long itemId, String field, String code) {
    if (code != null) {
      catalogue
          .itemByCode(code)
          .filter(other -> other.id() != itemId)
          .ifPresent(
              other -> {
                throw Refusal.of("item-code-taken", other.name()).onField(field);
              });
    }
  }
}
