package cn.oneseal.intake;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.refusal.Texts;
import cn.oneseal.sealing.Papers;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** What officials do with an application received. Each act names the version that was seen. */
@Stateless
@DenyAll
public class ApplicationService {

  private static final int LONGEST_NOTE = 500;

  @Inject private Callers callers;
  @Inject private ApplicationAccess access;
  @Inject private ApplicationRepository applications;
  @Inject private ApplicationAcceptance acceptance;
  @Inject private ApplicationClosing closing;
  @Inject private Papers papers;
  @Inject private BusinessClock clock;

  /** Asks for all that is missing, once (ALL 32(4)); where the power has passed, it passes over. */
  @RolesAllowed("official")
  public void ask(long id, int version, String missing, String text) {
    Caller caller = callers.current();
    Application application = access.toActOn(id, version, ApplicationAction.ASK, caller);
    application.ask(
        PaperList.required("missing", missing),
        text,
        caller.officialId(),
        clock.now(),
        clock.today());
    record(application, ApplicationAct.ASKED, caller, application.asked().text());
    papers.place(SupplementPapers.subject(application, caller.bodyId()), caller.username());
    access
        .holder(application)
        .map(CaseBasis.Competence::bodyId)
        .ifPresent(
            holder ->
                acceptance.passOver(application, holder, caller.username(), caller.officialName()));
  }

  /** Records which of the papers asked for came in. */
  @RolesAllowed({"official", "system"})
  public void give(long id, int version, Set<Long> papers, LocalDate on) {
    Caller caller = callers.current();
    Application application = access.toActOn(id, version, ApplicationAction.GIVE, caller);
    applications.touch(application);
    String given = String.join("、", application.give(papers, on, clock.today()));
    record(
        application,
        ApplicationAct.GIVEN,
        caller,
        given.substring(0, Math.min(given.length(), LONGEST_NOTE)));
  }

  /** Accepts, in the name of the holder of the power; returns the case. */
  @RolesAllowed("official")
  public long accept(long id, int version) {
    Caller caller = callers.current();
    Application application = access.toActOn(id, version, ApplicationAction.ACCEPT, caller);
    return acceptance.accept(application, caller).id();
  }

  /** Refuses acceptance, with reason and remedies. */
  @RolesAllowed("official")
  public void refuse(
      long id, int version, NonAcceptance.Ground ground, String rightBody, String reason) {
    Caller caller = callers.current();
    Application application = access.toActOn(id, version, ApplicationAction.REFUSE, caller);
    String named =
        access
            .holder(application)
            .filter(holder -> !caller.isOf(holder.bodyId()))
            .map(CaseBasis.Competence::bodyName)
            .orElse(rightBody);
    closing.refuse(application, new NonAcceptance(ground, named, reason), caller);
  }

  /** Records that the applicant withdrew. */
  @RolesAllowed("official")
  public void withdraw(long id, int version, String note) {
    Caller caller = callers.current();
    Application application = access.toActOn(id, version, ApplicationAction.WITHDRAW, caller);
    String said = Texts.required("withdrawal", note, LONGEST_NOTE);
    application.withdraw(caller.username(), clock.now(), clock.today());
    record(application, ApplicationAct.WITHDRAWN, caller, said);
  }

  private void record(Application application, ApplicationAct act, Caller caller, String note) {
    applications.record(
        application.id(), act, clock.now(), caller.username(), caller.officialName(), note);
  }
}
