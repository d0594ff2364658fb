package cn.oneseal.audit;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.SystemClock;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;

/** Writes and shows the audit trail. */
@Stateless
@DenyAll
// The recorder of refusals calls this bean: it must not record what fails here.
@ExcludeDefaultInterceptors
public class AuditService {

  @Inject private AuditRepository trail;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private SystemClock realTime;

  /** Records an act that was done; it stands or falls with the act's own transaction. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void done(String action, String subject, Object subjectId, String detail) {
    trail.add(
        entry(action, AuditOutcome.DONE)
            .about(subject, subjectId == null ? null : subjectId.toString())
            .because(null, null, detail));
  }

  /** Records a refusal; it stays though the refused work is rolled back. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void refused(String action, Refusal refusal) {
    trail.add(
        entry(action, AuditOutcome.REFUSED)
            .because(refusal.code(), refusal.clause(), refusal.getMessage()));
  }

  /** Returns a part of the lines, the newest first; for the audit administrator only. */
  @RolesAllowed("administrator")
  public KeyPage<AuditEntry> list(AuditQuery query, Slice slice) {
    callers.current().require(Duty.AUDIT_ADMINISTRATOR);
    return trail.list(query, slice);
  }

  private AuditEntry entry(String action, AuditOutcome outcome) {
    Caller caller = callers.current();
    return new AuditEntry(
            clock.now(), realTime.now(), caller.username(), caller.bodyCode(), action, outcome)
        .onBehalfOf(caller.standIn() == null ? null : caller.standIn().usedFor());
  }
}
