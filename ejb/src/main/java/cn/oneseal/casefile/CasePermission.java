package cn.oneseal.casefile;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may see and do what with a case. One rule for the services and for the buttons: the caller's
 * own body's cases by duty, and a mentor's reading and advice (R11, 二（三）), which never decides.
 */
public final class CasePermission {

  private static final Duty[] READERS = {
    Duty.INTAKE, Duty.REVIEWER, Duty.APPROVER, Duty.SEAL_CUSTODIAN, Duty.CASE_OFFICER
  };

  private final Caller caller;
  private final boolean mentor;

  /** Asks for a caller; mentor: of the case's item, on this day. */
  public CasePermission(Caller caller, boolean mentor) {
    this.caller = caller;
    this.mentor = mentor;
  }

  /** Whether the caller sees the cases of the own body. */
  public static boolean readsOwn(Caller caller) {
    return caller.bodyId() != null && caller.has(READERS);
  }

  /** Returns the duty that accepts applications at a body of this kind. */
  public static Duty accepting(BodyKind kind) {
    return kind == BodyKind.APPROVAL_BUREAU ? Duty.INTAKE : Duty.CASE_OFFICER;
  }

  /** Answers for what the caller may not see as if it did not exist. */
  public void requireVisible(CaseFile file) {
    if (!mentor && !(readsOwn(caller) && caller.isOf(file.bodyId()))) {
      throw Refusal.of("not-found", "case");
    }
  }

  /** Refuses an act that the caller may not do now. */
  public void require(CaseAction action, CaseFile file) {
    requireVisible(file);
    switch (action) {
      case REVIEW -> {
        caller.requireAt(file.bodyId(), reviewing());
        file.requireState(CaseState.ACCEPTED);
      }
      case RESOLVE -> {
        caller.requireAt(file.bodyId(), Duty.APPROVER);
        file.requireOtherThanAccepter(caller.officialId());
        file.requireState(CaseState.REVIEWED);
      }
      case ISSUE -> {
        caller.requireAt(file.bodyId(), Duty.SEAL_CUSTODIAN);
        file.requireState(CaseState.PENDING_SEAL);
      }
      case ADVISE -> {
        if (!mentor) {
          throw Caller.notPermitted(Duty.MENTOR).byClause("R11, 二（三）");
        }
        if (file.state() == CaseState.CLOSED) {
          throw Refusal.of("case-wrong-state", file.caseNo());
        }
      }
    }
  }

  /** Returns what the caller may do now. */
  public Set<CaseAction> permitted(CaseFile file) {
    Set<CaseAction> permitted = EnumSet.noneOf(CaseAction.class);
    for (CaseAction action : CaseAction.values()) {
      try {
        require(action, file);
        permitted.add(action);
      } catch (Refusal notNow) {
        // Not permitted now: the button is not shown.
      }
    }
    return permitted;
  }

  private Duty reviewing() {
    return caller.bodyKind() == BodyKind.APPROVAL_BUREAU ? Duty.REVIEWER : Duty.CASE_OFFICER;
  }
}
