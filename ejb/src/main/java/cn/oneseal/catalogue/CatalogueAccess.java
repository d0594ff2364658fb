package cn.oneseal.catalogue;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who keeps the catalogue: one rule for the services and for the buttons. */
@Dependent
class CatalogueAccess {

  @Inject private CatalogueRepository catalogue;
  @Inject private CatalogueQuery query;
  @Inject private BusinessClock clock;

  boolean isLiaisonOfBureau(Caller caller) {
    return caller.has(Duty.LIAISON) && caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }

  Caller requireLiaisonOfBureau(Caller caller, String clause) {
    if (!isLiaisonOfBureau(caller)) {
      throw Caller.notPermitted(Duty.LIAISON).byClause(clause);
    }
    return caller;
  }

  /** Guides are written by the liaison of the body that holds the power, or is to receive it. */
  boolean mayPublish(Caller caller, long itemId) {
    return caller.has(Duty.LIAISON)
        && caller.bodyId() != null
        && (catalogue.competence(itemId, clock.today()).heldBy(caller.bodyId())
            || query.receiver(itemId).filter(caller.bodyId()::equals).isPresent());
  }

  Caller requireMayPublish(Caller caller, long itemId) {
    if (catalogue.item(itemId).isEmpty()) {
      throw Refusal.of("not-found", itemId);
    }
    if (!mayPublish(caller, itemId)) {
      throw Caller.notPermitted(Duty.LIAISON).byClause(ServiceGuide.CLAUSE);
    }
    return caller;
  }
}
