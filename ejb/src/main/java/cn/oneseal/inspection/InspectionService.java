package cn.oneseal.inspection;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.calendar.DeadlineRecount;
import cn.oneseal.calendar.ExplanationLine;
import cn.oneseal.calendar.KeptDeadlines;
import cn.oneseal.calendar.TermUnit;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * The inspections of the caller's body (R13): its inspectors', its linkage operator and head read.
 */
@Stateless
@DenyAll
public class InspectionService {

  private static final Duty[] READERS = {Duty.INSPECTOR, Duty.LINKAGE_OPERATOR, Duty.APPROVER};

  @Inject private Callers callers;
  @Inject private InspectionRepository inspections;
  @Inject private CurrentCalendar calendar;
  @Inject private DeadlineRecount recount;
  @Inject private BusinessClock clock;

  /** The business day, against which a deadline is shown. */
  @RolesAllowed("official")
  public LocalDate today() {
    return clock.today();
  }

  /** A part of the inspections, the earliest due first. */
  @RolesAllowed("official")
  public KeyPage<Inspection> list(Slice slice) {
    Caller caller = callers.current();
    caller.require(READERS);
    return inspections.list(caller.bodyId(), slice);
  }

  /** All inspections of the caller's body, to be given as a file. */
  @RolesAllowed("official")
  public List<Inspection> all() {
    Caller caller = callers.current();
    caller.require(READERS);
    return inspections.all(caller.bodyId());
  }

  /** The inspections of the caller's body not closed after one, for its own system. */
  @RolesAllowed("system")
  public List<Inspection> openAfter(long id, int most) {
    Caller caller = callers.current();
    caller.require(Duty.INSPECTOR);
    return inspections.openAfter(caller.bodyId(), id, most);
  }

  /** An inspection and why it is due when it is; another body's is not found. */
  @RolesAllowed({"official", "system"})
  public InspectionDetail detail(long id) {
    Caller caller = callers.current();
    caller.require(READERS);
    Inspection found =
        inspections
            .find(id)
            .filter(inspection -> caller.isOf(inspection.bodyId()))
            .orElseThrow(() -> Refusal.of("not-found", "inspection"));
    return new InspectionDetail(
        found, explanation(found), recount.changes(KeptDeadlines.Subject.INSPECTION, id));
  }

  private List<ExplanationLine> explanation(Inspection inspection) {
    return calendar
        .get()
        .deadline(inspection.startsOn(), inspection.months(), TermUnit.MONTH)
        .withClause("R13, 三（一）1")
        .explanation();
  }
}
