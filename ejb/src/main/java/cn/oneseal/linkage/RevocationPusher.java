package cn.oneseal.linkage;

import cn.oneseal.audit.Sm3;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.linkage.paper.PaperRepository;
import cn.oneseal.revocation.Revocation;
import cn.oneseal.revocation.RevocationIssued;
import cn.oneseal.revocation.RevocationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Pushes a revocation at once to everybody who was told of the decision (R13, 三（一）1; R20). */
@Dependent
public class RevocationPusher {

  private final PushRepository pushes;
  private final RevocationRepository revocations;
  private final PaperRepository papers;
  private final BusinessClock clock;

  /** Writes the ledger by a clock. */
  @Inject
  public RevocationPusher(
      PushRepository pushes,
      RevocationRepository revocations,
      PaperRepository papers,
      BusinessClock clock) {
    this.pushes = pushes;
    this.papers = papers;
    this.revocations = revocations;
    this.clock = clock;
  }

  /** Observes the revocation. */
  public void push(@Observes RevocationIssued issued) {
    Revocation revocation = issued.revocation();
    String content = PushContent.of(revocation, issued.number(), clock.now());
    String digest = Sm3.hex(content);
    for (long body : revocations.told(revocation.of().decisionId())) {
      pushes.send(UUID.randomUUID(), revocation, body, clock.now(), clock.today(), content, digest);
    }
    if (papers.onPaper(revocation.of().itemId(), clock.today())) {
      papers.create(
          revocation.of().decisionId(),
          revocation.id(),
          content,
          digest,
          clock.now(),
          clock.today());
    }
  }
}
