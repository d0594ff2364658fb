package cn.oneseal.casefile;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.transition.TransitionRepository;
import cn.oneseal.transition.TransitionRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Asks the permission rule with what is recorded today. */
@Dependent
public class CasePermissions {

  @Inject private OrganizationRepository organization;
  @Inject private TransitionRepository transitions;
  @Inject private BusinessClock clock;

  /** The caller's permissions on a case; a mentor reads and advises on the bureau's cases only. */
  CasePermission of(CaseFile file, Caller caller) {
    boolean bureaus =
        organization.body(file.bodyId()).orElseThrow().kind() == BodyKind.APPROVAL_BUREAU;
    boolean mentor =
        bureaus
            && new TransitionRule()
                .mayAdvise(transitions.ofItem(file.itemId()), caller, clock.today());
    return new CasePermission(caller, mentor);
  }
}
