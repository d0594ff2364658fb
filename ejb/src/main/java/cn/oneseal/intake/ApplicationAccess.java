package cn.oneseal.intake;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds applications for a caller, with the rule that each goes by today. */
@Dependent
public class ApplicationAccess {

  private final PendingApplicationRule rule = new PendingApplicationRule();

  @Inject private ApplicationRepository applications;
  @Inject private CaseBasis basis;
  @Inject private BusinessClock clock;

  /** Finds an application that the caller may see. */
  Application visible(long id, Caller caller) {
    Application application = applications.find(id).orElseThrow(ApplicationAccess::notFound);
    permission(application, caller).requireVisible(application);
    return application;
  }

  /** Finds an application to act on, as the caller saw it. */
  Application toActOn(long id, int version, ApplicationAction action, Caller caller) {
    Application application = applications.lock(id).orElseThrow(ApplicationAccess::notFound);
    ApplicationPermission permission = permission(application, caller);
    permission.requireVisible(application);
    application.requireVersion(version);
    permission.require(action, application);
    return application;
  }

  /** The caller's permissions on an application today. */
  ApplicationPermission permission(Application application, Caller caller) {
    return new ApplicationPermission(caller, holder(application), standing(application));
  }

  /** Which rule an application goes by today. */
  PendingStanding standing(Application application) {
    Long holder = holder(application).map(CaseBasis.Competence::bodyId).orElse(null);
    return rule.standing(application.pending(), holder, clock.today());
  }

  /** Who holds the power over an application's item today. */
  Optional<CaseBasis.Competence> holder(Application application) {
    return basis.competence(application.receipt().itemId(), clock.today());
  }

  private static Refusal notFound() {
    return Refusal.of("not-found", "application");
  }
}
