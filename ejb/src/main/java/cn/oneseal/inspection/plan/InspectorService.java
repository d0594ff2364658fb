package cn.oneseal.inspection.plan;

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

/** The register of a department's inspectors, kept by its head (R13). */
@Stateless
@DenyAll
public class InspectorService {

  private static final Duty[] READERS = {Duty.INSPECTOR, Duty.APPROVER};

  @Inject private Callers callers;
  @Inject private InspectorRepository inspectors;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns the business day. */
  @RolesAllowed("official")
  public LocalDate today() {
    return clock.today();
  }

  /** Returns whether the caller keeps the register. */
  @RolesAllowed("official")
  public boolean mayKeep() {
    Caller caller = callers.current();
    return caller.bodyKind() != BodyKind.APPROVAL_BUREAU && caller.has(Duty.APPROVER);
  }

  /** Returns the register of the caller's department, as it is today. */
  @RolesAllowed("official")
  public List<Inspector> list() {
    return inspectors.list(reader().bodyId(), clock.today());
  }

  /** Returns what can be chosen from in the form. */
  @RolesAllowed("official")
  public InspectorChoices choices() {
    Caller caller = reader();
    return new InspectorChoices(
        inspectors.officials(caller.bodyId()),
        inspectors.townships(clock.today()),
        inspectors.supervised(caller.bodyId()));
  }

  /** Keeps a new inspector, or what changed. */
  @RolesAllowed("official")
  public long save(InspectorForm form) {
    Caller caller = callers.current();
    if (!mayKeep()) {
      throw Caller.notPermitted(Duty.APPROVER);
    }
    requireFit(caller, form);
    long id = inspectors.save(caller.bodyId(), form).orElseThrow(() -> Refusal.of("stale-version"));
    audit.done("INSPECTOR_KEPT", "INSPECTOR", id, form.name() + " " + form.certificate());
    return id;
  }

  private void requireFit(Caller caller, InspectorForm form) {
    if (form.officialId() != null
        && !inspectors.officials(caller.bodyId()).containsKey(form.officialId())) {
      throw Refusal.of("not-found", form.officialId()).onField("official");
    }
    if (form.regionId() != null
        && !inspectors.townships(clock.today()).containsKey(form.regionId())) {
      throw Refusal.of("not-found", form.regionId()).onField("region");
    }
    if (!inspectors.supervised(caller.bodyId()).keySet().containsAll(form.itemIds())) {
      throw Refusal.of("not-found", form.itemIds()).onField("inspectorItems");
    }
    inspectors
        .other(caller.bodyId(), form)
        .ifPresent(
            name -> {
              throw Refusal.of("inspector-registered", name).onField("certificate");
            });
  }

  private Caller reader() {
    Caller caller = callers.current();
    caller.require(READERS);
    if (caller.bodyKind() == BodyKind.APPROVAL_BUREAU) {
      throw Caller.notPermitted(Duty.INSPECTOR);
    }
    return caller;
  }
}
