package cn.oneseal.catalogue;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.catalogue.guide.ItemProcedure;
import cn.oneseal.catalogue.guide.ServiceGuide;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who keeps the catalogue: one rule for the services and for the buttons. */
@Dependent
public class CatalogueAccess {

  @Inject private CatalogueRepository catalogue;
  @Inject private CatalogueQuery query;
  @Inject private BusinessClock clock;

  /** Returns whether the caller is a liaison of the bureau. */
  public boolean isLiaisonOfBureau(Caller caller) {
    return caller.has(Duty.LIAISON) && caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }

  /** Refuses whoever is no liaison of the bureau. */
  public Caller requireLiaisonOfBureau(Caller caller, String clause) {
    if (!isLiaisonOfBureau(caller)) {
      throw Caller.notPermitted(Duty.LIAISON).byClause(clause);
    }
    return caller;
  }

  /** Guides are written by the liaison of the body that holds the power, or is to receive it. */
  public boolean mayPublish(Caller caller, long itemId) {
    return caller.has(Duty.LIAISON)
        && caller.bodyId() != null
        && (catalogue.competence(itemId, clock.today()).heldBy(caller.bodyId())
            || query.move(itemId).filter(move -> caller.isOf(move.toBodyId())).isPresent());
  }

  /** Refuses whoever may not write the guide of an item. */
  public Caller requireMayPublish(Caller caller, long itemId) {
    requireItem(itemId);
    if (!mayPublish(caller, itemId)) {
      throw Caller.notPermitted(Duty.LIAISON).byClause(ServiceGuide.CLAUSE);
    }
    return caller;
  }

  /** A returned item's procedure is recorded by the receiver's own officials (R4). */
  public boolean mayRecordProcedure(Caller caller, long itemId) {
    return caller.has(Duty.LIAISON, Duty.CASE_OFFICER)
        && query
            .move(itemId)
            .filter(move -> move.returned() && caller.isOf(move.toBodyId()))
            .isPresent();
  }

  /** Refuses whoever may not record the procedure of an item. */
  public Caller requireMayRecordProcedure(Caller caller, long itemId) {
    requireItem(itemId);
    if (!mayRecordProcedure(caller, itemId)) {
      throw Caller.notPermitted(Duty.LIAISON, Duty.CASE_OFFICER).byClause(ItemProcedure.CLAUSE);
    }
    return caller;
  }

  /** How an item was handled before, either side may say; how it is now, the bureau (R3). */
  public boolean mayRecordProcess(Caller caller, long itemId, boolean before) {
    Optional<Move> move = query.move(itemId).filter(last -> !last.returned());
    return caller.has(Duty.LIAISON)
        && move.filter(
                last -> caller.isOf(last.toBodyId()) || (before && caller.isOf(last.fromBodyId())))
            .isPresent();
  }

  /** Refuses whoever may not record the process of an item. */
  public Caller requireMayRecordProcess(Caller caller, long itemId, boolean before) {
    requireItem(itemId);
    if (query.move(itemId).filter(last -> !last.returned()).isEmpty()) {
      throw Refusal.of("item-not-transferred-in").byClause(ServiceGuide.CLAUSE);
    }
    if (!mayRecordProcess(caller, itemId, before)) {
      throw Caller.notPermitted(Duty.LIAISON).byClause(ServiceGuide.CLAUSE);
    }
    return caller;
  }

  /** Finds an item, or refuses. */
  public ApprovalItem requireItem(long itemId) {
    return catalogue.item(itemId).orElseThrow(() -> Refusal.of("not-found", itemId));
  }
}
