package cn.oneseal.intake;

import cn.oneseal.account.Caller;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.casefile.CasePermission;
import cn.oneseal.casefile.JurisdictionRule;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may see and do what with an application received. Two bodies at most have to do with it: the
 * one on whose list it is and, where the power has passed on, the one that holds it now. Only the
 * holder accepts or refuses acceptance; either asks for supplements, but it is asked once.
 */
public final class ApplicationPermission {

  private final Caller caller;
  private final Optional<CaseBasis.Competence> holder;
  private final PendingStanding standing;

  /** Asks for a caller, by the holder of the day and the rule that the application goes by. */
  public ApplicationPermission(
      Caller caller, Optional<CaseBasis.Competence> holder, PendingStanding standing) {
    this.caller = caller;
    this.holder = holder;
    this.standing = standing;
  }

  /** Whether the caller sees the applications of the own body. */
  public static boolean readsOwn(Caller caller) {
    return caller.bodyId() != null && (CasePermission.readsOwn(caller) || caller.has(Duty.LIAISON));
  }

  /** Answers for what the caller may not see as if it did not exist. */
  public void requireVisible(Application application) {
    boolean concerns =
        caller.isOf(application.bodyId())
            || caller.isOf(application.receipt().bodyId())
            || (application.state().open() && isHolder());
    if (!concerns || !readsOwn(caller)) {
      throw Refusal.of("not-found", "application");
    }
  }

  /** Refuses an act that the caller may not do now. */
  public void require(ApplicationAction action, Application application) {
    requireVisible(application);
    caller.require(CasePermission.accepting(caller.bodyKind()));
    if (!application.state().open()) {
      throw Refusal.of("application-closed", application.receipt().number());
    }
    if (standing == PendingStanding.DEEMED_ACCEPTED) {
      throw Refusal.of("application-deemed", application.fifthOn(), application.receipt().on())
          .byClause(standing.clause());
    }
    boolean right =
        switch (action) {
          case ASK ->
              application.state() == ApplicationState.RECEIVED
                  && standing != PendingStanding.NO_POWER
                  && concernsNow(application);
          case GIVE -> application.state() == ApplicationState.ASKED && concernsNow(application);
          case ACCEPT -> {
            new JurisdictionRule().requireHolder(holder, caller.bodyId());
            application.requireAcceptable();
            yield true;
          }
          case REFUSE -> standing == PendingStanding.NO_POWER || isHolder();
          case WITHDRAW -> concernsNow(application);
        };
    if (!right) {
      throw Refusal.of("application-wrong-state", application.receipt().number())
          .byClause(standing.clause());
    }
  }

  /** Returns what the caller may do now. */
  public Set<ApplicationAction> permitted(Application application) {
    Set<ApplicationAction> permitted = EnumSet.noneOf(ApplicationAction.class);
    for (ApplicationAction action : ApplicationAction.values()) {
      try {
        require(action, application);
        permitted.add(action);
      } catch (Refusal notNow) {
        // Not permitted now: the button is not shown.
      }
    }
    return permitted;
  }

  private boolean concernsNow(Application application) {
    return caller.isOf(application.bodyId()) || isHolder();
  }

  private boolean isHolder() {
    return holder.filter(one -> caller.isOf(one.bodyId())).isPresent();
  }
}
