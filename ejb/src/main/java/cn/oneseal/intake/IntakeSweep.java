package cn.oneseal.intake;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.sweep.NightSweep;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes silence past the fifth working day an acceptance as of the day of receipt (ALL 32(4)), and
 * lets pass over what is another authority's now (R9, 二（二）), each once.
 */
@Dependent
public class IntakeSweep implements NightSweep {

  private final ApplicationRepository applications;
  private final ApplicationAcceptance acceptance;
  private final CaseBasis basis;
  private final BusinessClock clock;
  private final PendingApplicationRule rule = new PendingApplicationRule();

  /** Works on the applications. */
  @Inject
  public IntakeSweep(
      ApplicationRepository applications,
      ApplicationAcceptance acceptance,
      CaseBasis basis,
      BusinessClock clock) {
    this.applications = applications;
    this.acceptance = acceptance;
    this.basis = basis;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "intake";
  }

  @Override
  public List<Long> due(LocalDate night) {
    return applications.due(night);
  }

  @Override
  public int run(LocalDate night, List<Long> rows) {
    return (int) rows.stream().filter(id -> done(id, night)).count();
  }

  /** Goes by the rule of the night, which is asked again under the lock. */
  private boolean done(long id, LocalDate night) {
    Application application = applications.lock(id).orElseThrow();
    if (!application.state().open()) {
      return false;
    }
    LocalDate today = night.isAfter(clock.today()) ? clock.today() : night;
    Long holder =
        basis
            .competence(application.receipt().itemId(), today)
            .map(CaseBasis.Competence::bodyId)
            .orElse(null);
    PendingStanding standing = rule.standing(application.pending(), holder, today);
    if (standing == PendingStanding.DEEMED_ACCEPTED) {
      acceptance.deem(application);
      return true;
    }
    if (standing == PendingStanding.PASSES_OVER && holder != null) {
      acceptance.passOver(application, holder);
      return true;
    }
    return false;
  }
}
