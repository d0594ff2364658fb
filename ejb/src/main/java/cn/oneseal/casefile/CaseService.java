package cn.oneseal.casefile;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import cn.oneseal.sealing.Papers;
import cn.oneseal.sealing.SealingDesk;
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
  @Inject private Papers papers;
  @Inject private SealingDesk desk;
  @Inject private CasePermissions permissions;
  @Inject private CasePowers powers;
  @Inject private PriorDecisions priors;
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

  /**
   * Resolves a case; never by whoever accepted it. Its papers then wait for the seal, or go to it
   * at once by a custodian's standing authorisation.
   */
  @RolesAllowed("official")
  public void resolve(long caseId, int version, Outcome outcome, String reason, Grant grant) {
    Caller caller = callers.current();
    CaseFile file = toActOn(caseId, version, CaseAction.RESOLVE, caller);
    file.resolve(outcome, reason, grant, caller.officialId(), clock.now());
    priors.requireStanding(file);
    record(file, CaseAct.RESOLVED, caller, file.reason());
    papers.place(DecisionPapers.subject(file), caller.username());
  }

  /** Orders the seal on the papers of a resolved case; returns the order. */
  @RolesAllowed("official")
  public long orderSeal(long caseId, int version) {
    Caller caller = callers.current();
    CaseFile file = toActOn(caseId, version, CaseAction.ISSUE, caller);
    priors.requireStanding(file);
    papers.place(DecisionPapers.subject(file), caller.username());
    return desk.order(DecisionPapers.SUBJECT, file.id());
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
