package cn.oneseal.catalogue;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Body;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
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

  private static final int LONGEST_TEXT = 100;

  @Inject private Callers callers;
  @Inject private CatalogueAccess access;
  @Inject private CatalogueQuery query;
  @Inject private ItemReading reading;
  @Inject private CatalogueListQuery lines;
  @Inject private BusinessClock clock;

  /** Returns every item with its holder on a day; the business day where none is named. */
  @RolesAllowed({"official", "administrator"})
  public List<CatalogueRow> items(LocalDate day) {
    return query.items(day == null ? clock.today() : day);
  }

  /** Returns the items that pass a filter, on its day; the business day where it names none. */
  @RolesAllowed({"official", "administrator"})
  public List<CatalogueLine> list(CatalogueFilter filter) {
    return lines.items(
        new CatalogueFilter(
            filter.day() == null ? clock.today() : filter.day(),
            filter.holderBodyId(),
            filter.kind(),
            filter.origin(),
            filter.papers(),
            filter.unconfirmed(),
            Texts.optional("text", filter.text(), LONGEST_TEXT)));
  }

  /** Returns the bodies that can hold the power over an item. */
  @RolesAllowed({"official", "administrator"})
  public List<Body> holders() {
    return reading.holders();
  }

  /** Returns whether the caller may enter items that no batch names. */
  @RolesAllowed({"official", "administrator"})
  public boolean mayEnter() {
    return access.isLiaisonOfBureau(callers.current());
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
      actions.add(ItemDetail.Action.ENTER_CODES);
    }
    if (access.mayPublish(caller, itemId)) {
      actions.add(ItemDetail.Action.PUBLISH_GUIDE);
    }
    if (access.mayRecordProcedure(caller, itemId)) {
      actions.add(ItemDetail.Action.RECORD_PROCEDURE);
    }
    if (access.mayRecordProcess(caller, itemId, true)) {
      actions.add(ItemDetail.Action.RECORD_PROCESS);
    }
    return actions;
  }
}
