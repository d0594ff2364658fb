package cn.oneseal.casefile;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.Sm3;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.seal.Sealing;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Issues a resolved case: seal use, decision, close, and through the event the pushes and
 * inspections, all in the caller's transaction (R20, R13).
 */
@Dependent
public class Issuing {

  /** Remedies that a decision tells of (ALL 38; 行政复议法 9, 行政诉讼法 46). */
  private static final String REMEDY = "如不服本决定，可以自收到本决定之日起六十日内依法申请行政复议，或者六个月内依法向人民法院提起行政诉讼。";

  @Inject private CaseRepository cases;
  @Inject private Sealing sealing;
  @Inject private BusinessClock clock;
  @Inject private Event<DecisionIssued> issued;

  /** Issues under the seal of the body that accepted the case (R9). */
  Decision issue(CaseFile file, Caller caller) {
    String number = Decision.numberOf(file.caseNo());
    long use =
        sealing.use(file.bodyId(), number, "CASE", file.id(), Sm3.hex(paper(file, number)), caller);
    Decision decision =
        cases.add(file.issue(use, REMEDY, caller.officialId(), clock.now(), clock.today()));
    issued.fire(new DecisionIssued(decision.id()));
    return decision;
  }

  private static String paper(CaseFile file, String number) {
    return String.join(
        "\n",
        number,
        file.caseNo(),
        file.applicant().name(),
        file.applicant().code(),
        file.request(),
        file.outcome().name(),
        file.reason() == null ? "" : file.reason(),
        REMEDY);
  }
}
