package cn.oneseal.linkage;

import cn.oneseal.audit.Sm3;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.DecisionIssued;
import cn.oneseal.linkage.paper.PaperRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Pushes a decision at once, in its own transaction: without its pushes it cannot be (R20). */
@Dependent
public class ResultPusher {

  private final PushRepository pushes;
  private final PaperRepository papers;
  private final BusinessClock clock;
  private final Event<ResultPushed> pushed;

  /** Writes the ledger by a clock and tells of each push. */
  @Inject
  public ResultPusher(
      PushRepository pushes,
      PaperRepository papers,
      BusinessClock clock,
      Event<ResultPushed> pushed) {
    this.pushes = pushes;
    this.papers = papers;
    this.clock = clock;
    this.pushed = pushed;
  }

  /** Observes the decision. */
  public void push(@Observes DecisionIssued issued) {
    PushFacts facts = pushes.facts(issued.decisionId());
    String content = PushContent.of(facts);
    String digest = Sm3.hex(content);
    for (long body :
        new SupervisionRule()
            .receivers(
                pushes.supervisors(facts.itemId(), facts.issuedOn()), facts.authorityBodyId())) {
      UUID id = UUID.randomUUID();
      pushes.send(id, facts, body, clock.now(), content, digest);
      pushed.fire(new ResultPushed(id));
    }
    if (papers.onPaper(facts.itemId(), facts.issuedOn())) {
      papers.create(issued.decisionId(), null, content, digest, clock.now(), facts.issuedOn());
    }
  }
}
