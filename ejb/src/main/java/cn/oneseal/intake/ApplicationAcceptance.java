package cn.oneseal.intake;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.AcceptanceKind;
import cn.oneseal.casefile.Acceptances;
import cn.oneseal.casefile.CaseFile;
import cn.oneseal.casefile.NewCase;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Makes cases of applications: by an act of today, or by silence as of the day of receipt. */
@Dependent
public class ApplicationAcceptance {

  /** Who does what a night does, in histories. */
  static final String NIGHT = "night";

  private static final String NIGHT_NAME = "系统";

  @Inject private ApplicationRepository applications;
  @Inject private Acceptances acceptances;
  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;

  /**
   * Accepts today, at the caller's body, which holds the power; it passes over first if need be.
   */
  CaseFile accept(Application application, Caller caller) {
    application.requireAcceptable();
    LocalDate today = clock.today();
    passOver(application, caller.bodyId(), caller.username(), caller.officialName());
    NewCase.By by = new NewCase.By(caller.officialId(), caller.username(), caller.officialName());
    CaseFile file =
        acceptances.accept(
            newCase(application, caller.bodyId(), today, AcceptanceKind.ORDINARY, by, null));
    application.accept(file.id(), caller.username(), clock.now(), today);
    record(application, ApplicationAct.ACCEPTED, by.username(), by.name(), file.caseNo());
    return file;
  }

  /**
   * Makes a case of an application that five working days of silence have accepted, as of the day
   * of receipt, by whoever received it (ALL 32(4)). Whoever registered it counts as who accepted
   * it: another official approves. What a system handed in nobody has.
   */
  CaseFile deem(Application application) {
    Registration receipt = application.receipt();
    NewCase.By by = new NewCase.By(receipt.by(), NIGHT, NIGHT_NAME);
    String clause = PendingStanding.DEEMED_ACCEPTED.clause();
    CaseFile file =
        acceptances.accept(
            newCase(
                application, receipt.bodyId(), receipt.on(), AcceptanceKind.DEEMED, by, clause));
    application.deem(file.id(), NIGHT, clock.now(), clock.today());
    record(application, ApplicationAct.DEEMED, NIGHT, NIGHT_NAME, file.caseNo() + " " + clause);
    return file;
  }

  /** Lets an application pass over to whoever holds the power, unless it is there. */
  void passOver(Application application, long toBodyId, String username, String name) {
    if (application.bodyId() == toBodyId) {
      return;
    }
    application.passOver(toBodyId, clock.today());
    record(
        application,
        ApplicationAct.PASSED_OVER,
        username,
        name,
        organization.body(toBodyId).map(Body::name).orElseThrow()
            + " "
            + PendingStanding.PASSES_OVER.clause());
  }

  /** Lets it pass over as a night does. */
  void passOver(Application application, long toBodyId) {
    passOver(application, toBodyId, NIGHT, NIGHT_NAME);
  }

  private NewCase newCase(
      Application application,
      long bodyId,
      LocalDate acceptedOn,
      AcceptanceKind kind,
      NewCase.By by,
      String note) {
    Registration receipt = application.receipt();
    return new NewCase(
        receipt.requestId(),
        receipt.itemId(),
        organization.body(bodyId).orElseThrow(),
        application.applicant(),
        receipt.request(),
        receipt.matter(),
        receipt.onCommitment(),
        receipt.on(),
        acceptedOn,
        kind,
        by,
        note);
  }

  private void record(
      Application application, ApplicationAct act, String username, String name, String note) {
    applications.record(application.id(), act, clock.now(), username, name, note);
  }
}
