package cn.oneseal.inspection.publication;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.inspection.InspectionService;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * The head of the department publishes the record of an inspection and answers objections; whoever
 * works with inspections there enters them (R13, 三（一）1; ALL 61).
 */
@Stateless
@DenyAll
public class PublicationService {

  private static final String SUBJECT = "INSPECTION";
  private static final String CLAUSE = "R13, 三（一）1";
  private static final Duty[] ENTER = {Duty.INSPECTOR, Duty.LINKAGE_OPERATOR, Duty.APPROVER};

  @Inject private Callers callers;
  @Inject private InspectionService inspections;
  @Inject private PublicationRepository publications;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns what is published of an inspection; another body's is not found. */
  @RolesAllowed("official")
  public PublicationDetail detail(long inspectionId) {
    boolean closed = inspections.detail(inspectionId).inspection().closedOn() != null;
    Publication published = publications.of(inspectionId).orElse(null);
    Caller caller = callers.current();
    boolean head = caller.has(Duty.APPROVER);
    return new PublicationDetail(
        published,
        head && closed && published == null,
        published != null && caller.has(ENTER),
        published != null && head);
  }

  /** Publishes the record, with a note for the public or none. */
  @RolesAllowed("official")
  public void publish(long inspectionId, String note) {
    Caller caller = callers.current();
    caller.require(Duty.APPROVER);
    inspections.detail(inspectionId);
    String said = Texts.optional("publicNote", note, 500);
    if (!publications.publish(inspectionId, said, clock.now(), caller.username())) {
      throw Refusal.of("publication-not-now").byClause(CLAUSE);
    }
    audit.done("INSPECTION_PUBLISHED", SUBJECT, inspectionId, null);
  }

  /** Enters an objection that was received. */
  @RolesAllowed("official")
  public void object(long inspectionId, ObjectionForm objection) {
    Caller caller = callers.current();
    caller.require(ENTER);
    Publication published = detail(inspectionId).publication();
    if (published == null) {
      throw Refusal.of("publication-none").byClause(CLAUSE);
    }
    objection.requireBetween(
        published.at().atZone(BusinessClock.ZONE).toLocalDate(), clock.today());
    publications.object(inspectionId, objection, clock.now(), caller.username());
    audit.done("INSPECTION_OBJECTION", SUBJECT, inspectionId, null);
  }

  /** Answers an objection, once. */
  @RolesAllowed("official")
  public void answer(long inspectionId, long objectionId, ObjectionAnswer answer) {
    Caller caller = callers.current();
    caller.require(Duty.APPROVER);
    inspections.detail(inspectionId);
    if (!publications.answer(inspectionId, objectionId, answer, clock.now(), caller.username())) {
      throw Refusal.of("objection-answered").byClause(CLAUSE);
    }
    audit.done(
        "OBJECTION_ANSWERED",
        SUBJECT,
        inspectionId,
        answer.correction() == null ? "REJECTED" : "UPHELD");
  }
}
