package cn.oneseal.inspection.visit;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Forms of inspections, one for each item, kept by the department's head (R13). */
@Stateless
@DenyAll
public class CheckFormService {

  @Inject private Callers callers;
  @Inject private CheckFormRepository forms;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns the items that the caller's department supervises, with their newest forms. */
  @RolesAllowed("official")
  public List<KeptForm> list() {
    Caller caller = callers.current();
    caller.require(Duty.INSPECTOR, Duty.APPROVER);
    return forms.newest(requireDepartment(caller).bodyId());
  }

  /** Returns whether the caller keeps the forms. */
  @RolesAllowed("official")
  public boolean mayKeep() {
    return callers.current().has(Duty.APPROVER);
  }

  /** Returns the business day, the first from which a form can count. */
  @RolesAllowed("official")
  public LocalDate today() {
    return clock.today();
  }

  /** Keeps the form of an item, from a day on. */
  @RolesAllowed("official")
  public void keep(CheckForm form) {
    Caller caller = callers.current();
    caller.require(Duty.APPROVER);
    requireDepartment(caller);
    form.requireNotBefore(clock.today());
    if (list().stream().noneMatch(each -> form.itemId() == each.itemId())) {
      throw Refusal.of("not-found", form.itemId()).onField("itemId");
    }
    forms.keep(caller.bodyId(), form, clock.now(), caller.username());
    audit.done("INSPECTION_FORM_KEPT", "ITEM", form.itemId(), form.fromDay().toString());
  }

  private static Caller requireDepartment(Caller caller) {
    if (caller.bodyKind() == BodyKind.APPROVAL_BUREAU) {
      throw Caller.notPermitted(Duty.INSPECTOR);
    }
    return caller;
  }
}
