package cn.oneseal.inspection;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.inspection.visit.CheckFormRepository;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.Papers;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Notices of inspections: given once by an inspector, then waiting for the body's seal (R13). */
@Stateless
@DenyAll
public class InspectionNoticeService {

  @Inject private Callers callers;
  @Inject private InspectionService inspections;
  @Inject private InspectionRepository repository;
  @Inject private CheckFormRepository forms;
  @Inject private Papers papers;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns the notice of an inspection that the caller may see. */
  @RolesAllowed("official")
  public Optional<InspectionNotice> of(long inspectionId) {
    return repository.notice(inspections.detail(inspectionId).inspection().id());
  }

  /** Returns what the item's form asks for, to begin a notice with; empty where there is none. */
  @RolesAllowed("official")
  public String begun(long inspectionId) {
    long visible = inspections.detail(inspectionId).inspection().id();
    return forms.on(visible, clock.today()).orElse("");
  }

  /** Returns whether the caller may give a notice of this inspection now. */
  @RolesAllowed("official")
  public boolean mayGive(long inspectionId) {
    return callers.current().has(Duty.INSPECTOR) && of(inspectionId).isEmpty();
  }

  /** Gives the notice. */
  @RolesAllowed("official")
  public void give(long inspectionId, InspectionNotice notice) {
    Caller caller = callers.current();
    caller.require(Duty.INSPECTOR);
    Inspection inspection = inspections.detail(inspectionId).inspection();
    notice.requireNotBefore(clock.today());
    if (!repository.give(inspection.id(), notice, clock.now(), caller.username())) {
      throw Refusal.of("inspection-notice-given");
    }
    papers.place(NoticePapers.subject(inspection), caller.username());
    audit.done("INSPECTION_NOTICE", "INSPECTION", inspectionId, notice.visitOn().toString());
  }
}
