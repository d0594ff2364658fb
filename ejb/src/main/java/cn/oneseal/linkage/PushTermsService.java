package cn.oneseal.linkage;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** A department's own terms for pushes, set by its operator or head (R23, 三（二）). */
@Stateless
@DenyAll
public class PushTermsService {

  private static final Duty[] SETTERS = {Duty.LINKAGE_OPERATOR, Duty.APPROVER};

  @Inject private Callers callers;
  @Inject private PushReminderRepository reminders;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns the terms of the caller's department; empty for whoever does not set them. */
  @RolesAllowed("official")
  public Optional<PushTerms> terms() {
    Caller caller = callers.current();
    return maySet(caller) ? Optional.of(reminders.terms(caller.bodyId())) : Optional.empty();
  }

  /** Sets them, from the next night on. */
  @RolesAllowed("official")
  public void set(PushTerms terms) {
    Caller caller = callers.current();
    if (!maySet(caller)) {
      throw Caller.notPermitted(SETTERS);
    }
    reminders.set(caller.bodyId(), terms, clock.now(), caller.username());
    audit.done(
        "PUSH_TERMS_SET",
        "BODY",
        caller.bodyId(),
        terms.seeDays() + " " + terms.claimDays() + " " + terms.answerDays());
  }

  private static boolean maySet(Caller caller) {
    return caller.bodyKind() != BodyKind.APPROVAL_BUREAU && caller.has(SETTERS);
  }
}
