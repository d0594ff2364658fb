package cn.oneseal.inflight;

import cn.oneseal.account.Caller;
import cn.oneseal.intake.ApplicationPermission;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Finds acceptances entered later, for officials of the two sides. */
@Dependent
public class BackDatedAccess {

  private final BackDatedRepository acceptances;

  /** Works on them. */
  @Inject
  public BackDatedAccess(BackDatedRepository acceptances) {
    this.acceptances = acceptances;
  }

  /** Finds one that the caller may see; to others it does not exist. */
  BackDatedAcceptance visible(long id, Caller caller) {
    return requireVisible(acceptances.find(id).orElseThrow(BackDatedAccess::notFound), caller);
  }

  /** Finds one to answer, as the caller saw it; only the other side's liaison does. */
  BackDatedAcceptance toAnswer(long id, int version, Caller caller) {
    BackDatedAcceptance found =
        requireVisible(acceptances.lock(id).orElseThrow(BackDatedAccess::notFound), caller);
    if (!mayAnswer(found, caller)) {
      throw Refusal.of("back-dated-other-side").byClause("R9, 二（二）");
    }
    found.requirePending(version);
    return found;
  }

  /** Whether the caller is the other side's liaison. */
  static boolean mayAnswer(BackDatedAcceptance acceptance, Caller caller) {
    return caller.has(Duty.LIAISON) && caller.isOf(acceptance.otherBodyId());
  }

  private static BackDatedAcceptance requireVisible(BackDatedAcceptance found, Caller caller) {
    boolean party = caller.isOf(found.bodyId()) || caller.isOf(found.otherBodyId());
    if (!party || !ApplicationPermission.readsOwn(caller)) {
      throw notFound();
    }
    return found;
  }

  private static Refusal notFound() {
    return Refusal.of("not-found", "acceptance");
  }
}
