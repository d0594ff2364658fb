package cn.oneseal.policy;

import cn.oneseal.account.Caller;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads a push for a caller. */
@Dependent
public class PolicyReading {

  @Inject private PolicyRepository documents;
  @Inject private PolicyAnswerRepository answers;
  @Inject private PolicyDays days;

  /** Finds a push that the caller may see. */
  PolicyDocument visible(long id, Caller caller) {
    return documents
        .find(id)
        .map(document -> PolicyAccess.requireVisible(document, caller))
        .orElseThrow(() -> Refusal.of("not-found", "policy"));
  }

  /** Returns a push with all that the caller may see of it. */
  PolicyDetail detail(long id, Caller caller) {
    PolicyDocument document = visible(id, caller);
    boolean bureau = PolicyAccess.isBureau(caller);
    PolicyDocument.State state = document.state();
    boolean acts = PolicyAccess.mayAct(caller);
    return new PolicyDetail(
        document,
        days.lateDays(document.term()),
        days.explanation(document.term()),
        answers.items(id),
        bureau ? answers.touched(id, caller.bodyId()) : List.of(),
        bureau ? answers.touchedCount(id, caller.bodyId()) : null,
        answerDue(document),
        acts && state == PolicyDocument.State.SENT,
        acts && state == PolicyDocument.State.ACKNOWLEDGED,
        PolicyAccess.mayPush(caller) && state != PolicyDocument.State.SUPERSEDED);
  }

  private LocalDate answerDue(PolicyDocument document) {
    return switch (document.state()) {
      case SENT -> days.acknowledgeBy(document.term().sentOn());
      case ACKNOWLEDGED -> days.decideBy(document.acknowledgedOn());
      case DECIDED, SUPERSEDED -> null;
    };
  }
}
