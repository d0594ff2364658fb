package cn.oneseal.inspection;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Duty;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The overdue inspections of all departments that went up to the county's supervision duty, without
 * the holders (R13, 三（一）1).
 */
@Stateless
@DenyAll
public class EscalationService {

  @Inject private Callers callers;
  @Inject private EscalationRepository escalations;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns those that are still open, the longest overdue first. */
  @RolesAllowed("official")
  public List<LateInspection> list() {
    callers.current().require(Duty.COUNTY_SUPERVISOR);
    return escalations.atCounty();
  }

  /** Returns when an inspection goes up. */
  @RolesAllowed("official")
  public EscalationTerms terms() {
    callers.current().require(Duty.COUNTY_SUPERVISOR);
    return escalations.terms();
  }

  /** Sets when an inspection goes up, from the next night on. */
  @RolesAllowed("official")
  public void set(EscalationTerms terms) {
    Caller caller = callers.current();
    caller.require(Duty.COUNTY_SUPERVISOR);
    escalations.set(terms, clock.now(), caller.username());
    audit.done(
        "ESCALATION_TERMS_SET", "INSPECTION", null, terms.headDays() + " " + terms.countyDays());
  }
}
