package cn.oneseal.seal;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Sets the right seal on a paper, in the caller's transaction (R9, R10, 二（二）). */
@Dependent
public class Sealing {

  private final SealRepository seals;
  private final OrganizationRepository organization;
  private final BusinessClock clock;
  private final SealRule rule = new SealRule();

  /** Works on the register and the ledger. */
  @Inject
  public Sealing(SealRepository seals, OrganizationRepository organization, BusinessClock clock) {
    this.seals = seals;
    this.organization = organization;
    this.clock = clock;
  }

  /**
   * Seals a paper of a body today and returns the number of the seal use; refuses where the body's
   * seal is abolished or missing. Whether the caller may seal is asked before.
   */
  public long use(
      long bodyId, String paper, String subject, long subjectId, String digestHex, Caller caller) {
    Body body = organization.body(bodyId).orElseThrow(() -> Refusal.of("not-found", bodyId));
    Seal seal = rule.sealFor(body.kind(), seals.ofBody(bodyId), clock.today());
    SealedPaper sealed = new SealedPaper(paper, subject, subjectId, digestHex);
    return seals.append(
        new SealUse(seal.id(), clock.now(), clock.today(), caller.username(), sealed));
  }
}
