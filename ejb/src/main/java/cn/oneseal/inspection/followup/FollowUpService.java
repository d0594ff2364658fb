package cn.oneseal.inspection.followup;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.inspection.visit.KeptRecord;
import cn.oneseal.inspection.visit.VisitResult;
import cn.oneseal.inspection.visit.VisitService;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Orders to put right and re-checks by inspectors within the department's own powers; the proposal
 * to revoke by its head, to the bureau, which alone can follow it (R13, 三（一）1; ALL 69).
 */
@Stateless
@DenyAll
public class FollowUpService {

  private static final String SUBJECT = "INSPECTION";
  private static final Duty[] BUREAU = {Duty.LIAISON, Duty.APPROVER};
  private static final Duty[] DEPARTMENT = {Duty.INSPECTOR, Duty.APPROVER};

  @Inject private Callers callers;
  @Inject private VisitService visits;
  @Inject private FollowUpRepository followUps;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns what followed the visit of an inspection; another body's is not found. */
  @RolesAllowed("official")
  public FollowUpDetail detail(long inspectionId) {
    KeptRecord kept = visits.detail(inspectionId).kept();
    FollowUp done = followUps.of(inspectionId);
    Caller caller = callers.current();
    VisitResult result = kept == null ? null : kept.record().result();
    boolean fault = result != null && result.needsFault();
    return new FollowUpDetail(
        done,
        clock.today(),
        fault && done.order() == null && caller.has(Duty.INSPECTOR),
        done.order() != null && !done.isPutRight() && caller.has(Duty.INSPECTOR),
        result == VisitResult.COMMITMENT_BROKEN
            && done.facts() == null
            && caller.has(Duty.APPROVER));
  }

  /** Orders to put right. */
  @RolesAllowed("official")
  public void order(long inspectionId, PutRightOrder order) {
    Caller caller = callers.current();
    caller.require(Duty.INSPECTOR);
    require(detail(inspectionId).mayOrder());
    order.requireAfter(clock.today());
    require(followUps.order(inspectionId, order, clock.now(), caller.username()));
    audit.done("INSPECTION_ORDER", SUBJECT, inspectionId, order.dueOn().toString());
  }

  /** Records a re-check. */
  @RolesAllowed("official")
  public void recheck(long inspectionId, Recheck recheck) {
    Caller caller = callers.current();
    caller.require(Duty.INSPECTOR);
    FollowUpDetail detail = detail(inspectionId);
    require(detail.mayRecheck());
    recheck.requireBetween(
        detail.done().orderedAt().atZone(BusinessClock.ZONE).toLocalDate(), clock.today());
    require(followUps.recheck(inspectionId, recheck, clock.now(), caller.username()));
    audit.done(
        "INSPECTION_RECHECK",
        SUBJECT,
        inspectionId,
        recheck.putRight() ? "PUT_RIGHT" : "NOT_PUT_RIGHT");
  }

  /** Proposes to the bureau to revoke what rests on a broken commitment. */
  @RolesAllowed("official")
  public void propose(long inspectionId, String facts) {
    Caller caller = callers.current();
    caller.require(Duty.APPROVER);
    require(detail(inspectionId).mayPropose());
    String told = Texts.required("facts", facts, 2000);
    require(followUps.propose(inspectionId, told, clock.now(), caller.username()));
    audit.done("REVOCATION_PROPOSED", SUBJECT, inspectionId, null);
  }

  /** Returns the proposals that the caller sees: the bureau all, a department its own. */
  @RolesAllowed("official")
  public List<Proposal> proposals() {
    Caller caller = callers.current();
    boolean bureau = caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
    caller.require(bureau ? BUREAU : DEPARTMENT);
    return followUps.proposals(bureau ? null : caller.bodyId());
  }

  /** Returns whether the caller receives proposals. */
  @RolesAllowed("official")
  public boolean mayReceive() {
    Caller caller = callers.current();
    return caller.bodyKind() == BodyKind.APPROVAL_BUREAU && caller.has(BUREAU);
  }

  /** Returns whether the caller acts on a proposal for the authority that decided. */
  @RolesAllowed("official")
  public boolean mayOpen(Proposal proposal) {
    Caller caller = callers.current();
    return caller.has(BUREAU) && caller.isOf(proposal.authorityBodyId());
  }

  /** Records that the bureau received a proposal. */
  @RolesAllowed("official")
  public void receive(long inspectionId) {
    Caller caller = callers.current();
    if (!mayReceive()) {
      throw Caller.notPermitted(BUREAU);
    }
    require(followUps.receive(inspectionId, clock.now(), caller.username()));
    audit.done("REVOCATION_RECEIVED", SUBJECT, inspectionId, null);
  }

  private static void require(boolean permitted) {
    if (!permitted) {
      throw Refusal.of("follow-up-not-now");
    }
  }
}
