package cn.oneseal.casefile;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What officials do with cases. Each act names the version that was seen. */
@Stateless
@DenyAll
public class CaseService {

  @Inject private Callers callers;
  @Inject private CaseRepository cases;
  @Inject private Issuing issuing;
  @Inject private CasePermissions permissions;
  @Inject private CasePowers powers;
  @Inject private BusinessClock clock;

  /** Reviews a case. */
  @RolesAllowed("official")
  public void review(long caseId, int version, String opinion) {
    Caller caller = callers.current();
    CaseFile file = toActOn(caseId, version, CaseAction.REVIEW, caller);
    file.review(opinion, caller.officialId(), clock.now());
    record(file, CaseAct.REVIEWED, caller, file.reviewOpinion());
  }

  /** Advises on a case, as a mentor of its item within the transition (R11, 二（三）). */
  @RolesAllowed("official")
  public void advise(long caseId, String note) {
    Caller caller = callers.current();
    CaseFile file = find(caseId);
    permissions.of(file, caller).require(CaseAction.ADVISE, file);
    record(file, CaseAct.ADVISED, caller, Texts.required("note", note, 2000));
  }

  /** Resolves a case; never by whoever accepted it. */
  @RolesAllowed("official")
  public void resolve(long caseId, int version, Outcome outcome, String reason) {
    Caller caller = callers.current();
    CaseFile file = toActOn(caseId, version, CaseAction.RESOLVE, caller);
    file.resolve(outcome, reason, caller.officialId(), clock.now());
    record(file, CaseAct.RESOLVED, caller, file.reason());
  }

  /** Issues a resolved case under the seal of the body that accepted it; returns the decision. */
  @RolesAllowed("official")
  public long issue(long caseId, int version) {
    Caller caller = callers.current();
    CaseFile file = toActOn(caseId, version, CaseAction.ISSUE, caller);
    Decision decision = issuing.issue(file, caller);
    record(file, CaseAct.ISSUED, caller, decision.number());
    return decision.id();
  }

  private CaseFile toActOn(long caseId, int version, CaseAction action, Caller caller) {
    CaseFile file = cases.lock(caseId).orElseThrow(() -> Refusal.of("not-found", "case"));
    CasePermission permission = permissions.of(file, caller);
    permission.requireVisible(file);
    file.requireVersion(version);
    permission.require(action, file);
    powers.requireHeldAtAcceptance(file);
    return file;
  }

  private CaseFile find(long caseId) {
    return cases.find(caseId).orElseThrow(() -> Refusal.of("not-found", "case"));
  }

  private void record(CaseFile file, CaseAct act, Caller caller, String note) {
    cases.record(file.id(), act, clock.now(), caller.username(), caller.officialName(), note);
  }
}
