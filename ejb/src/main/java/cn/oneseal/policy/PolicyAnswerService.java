package cn.oneseal.policy;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the bureau makes of policy documents (R21, 三（二）). */
@Stateless
@DenyAll
public class PolicyAnswerService {

  private static final String SUBJECT = "POLICY_DOCUMENT";
  private static final int MOST_DAYS = 60;

  @Inject private Callers callers;
  @Inject private PolicyReading reading;
  @Inject private PolicyAnswerRepository answers;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Acknowledges a push, once. */
  @RolesAllowed("official")
  public void acknowledge(long id) {
    Caller caller = PolicyAccess.requireMayAct(callers.current());
    requireNotSuperseded(reading.visible(id, caller));
    if (!answers.acknowledge(id, clock.now(), clock.today(), caller.username())) {
      throw Refusal.of("policy-acknowledged").byClause(PolicyPush.CLAUSE);
    }
    audit.done("POLICY_ACKNOWLEDGED", SUBJECT, id, null);
  }

  /** Decides what a document means for an affected item, once. */
  @RolesAllowed("official")
  public void decide(long id, ItemDecision decision) {
    Caller caller = PolicyAccess.requireMayAct(callers.current());
    PolicyDocument document = requireNotSuperseded(reading.visible(id, caller));
    if (document.acknowledgedAt() == null) {
      throw Refusal.of("policy-not-acknowledged").byClause(PolicyPush.CLAUSE);
    }
    if (answers.items(id).stream().noneMatch(item -> item.itemId() == decision.itemId())) {
      throw Refusal.of("not-found", decision.itemId()).onField("policyItems");
    }
    if (!answers.decide(id, decision, clock.now(), caller.username())) {
      throw Refusal.of("policy-item-decided").byClause(PolicyPush.CLAUSE);
    }
    audit.done("POLICY_DECIDED", SUBJECT, id, decision.itemId() + " " + decision.outcome().name());
  }

  private static PolicyDocument requireNotSuperseded(PolicyDocument document) {
    if (document.state() == PolicyDocument.State.SUPERSEDED) {
      throw Refusal.of("policy-superseded").byClause(PolicyPush.CLAUSE);
    }
    return document;
  }

  /** Returns the documents that the guide of an item is to be revised for and was not since. */
  @RolesAllowed("official")
  public List<PolicyReference> references(long itemId) {
    return PolicyAccess.isBureau(callers.current()) && PolicyAccess.mayRead(callers.current())
        ? answers.references(itemId)
        : List.of();
  }

  /** Returns whether the caller acts for the bureau. */
  @RolesAllowed("official")
  public boolean mayAct() {
    return PolicyAccess.mayAct(callers.current());
  }

  /** Returns within how many working days the bureau decides. */
  @RolesAllowed("official")
  public int decideDays() {
    PolicyAccess.requireMayRead(callers.current());
    return answers.decideDays();
  }

  /** Sets within how many working days the bureau decides: its own choice, no law's. */
  @RolesAllowed("official")
  public void setDecideDays(Integer workingDays) {
    Caller caller = PolicyAccess.requireMayAct(callers.current());
    if (workingDays == null) {
      throw Refusal.of("required").onField("decideDays");
    }
    if (workingDays < 1 || workingDays > MOST_DAYS) {
      throw Refusal.of("out-of-range", 1, MOST_DAYS).onField("decideDays");
    }
    answers.setDecideDays(workingDays, clock.now(), caller.username());
    audit.done("POLICY_TERM_SET", SUBJECT, null, workingDays.toString());
  }
}
