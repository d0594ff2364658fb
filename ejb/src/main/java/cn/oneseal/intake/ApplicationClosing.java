package cn.oneseal.intake;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.sealing.Papers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Closes applications: accepted, accepted by silence, or not accepted. */
@Dependent
public class ApplicationClosing {

  /** Remedies against a decision not to accept (ALL 38; 行政复议法 9, 行政诉讼法 46). */
  private static final String REMEDY = "如不服本决定，可以自收到本决定之日起六十日内依法申请行政复议，或者六个月内依法向人民法院提起行政诉讼。";

  @Inject private ApplicationRepository applications;
  @Inject private ApplicationAcceptance acceptance;
  @Inject private ApplicationAccess access;
  @Inject private Papers papers;
  @Inject private BusinessClock clock;

  /** Accepts; what silence has accepted before, as of its receipt. Returns the case. */
  long accept(Application application, Caller caller) {
    return deemIfSilent(application)
        ? application.closing().caseId()
        : acceptance.accept(application, caller).id();
  }

  /** Accepts as of its receipt what silence has accepted before today; returns whether it did. */
  boolean deemIfSilent(Application application) {
    if (!application.state().open()
        || access.standing(application) != PendingStanding.DEEMED_ACCEPTED) {
      return false;
    }
    acceptance.deem(application);
    return true;
  }

  /** Refuses what is another body's, at once, and names it. */
  void turnAway(Application application, CaseBasis.Competence holder, Caller caller) {
    refuse(
        application,
        new NonAcceptance(
            NonAcceptance.Ground.NOT_COMPETENT,
            holder.bodyName(),
            "该事项的审批权由%s行使（%s）".formatted(holder.bodyName(), holder.clause())),
        caller);
  }

  /** Refuses acceptance. */
  void refuse(Application application, NonAcceptance why, Caller caller) {
    application.refuse(why, REMEDY, caller.username(), clock.now(), clock.today());
    applications.record(
        application.id(),
        ApplicationAct.NOT_ACCEPTED,
        clock.now(),
        caller.username(),
        caller.officialName(),
        why.reason());
    papers.place(NonAcceptancePapers.subject(application, caller.bodyId()), caller.username());
  }
}
