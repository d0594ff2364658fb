package cn.oneseal.seal;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what with a seal: the bureau keeps the register of all bodies, each body its own; only
 * a body's own custodian stamps with its seal.
 */
@Dependent
public class SealAccess {

  private final SealRepository seals;

  /** Works on the register. */
  @Inject
  public SealAccess(SealRepository seals) {
    this.seals = seals;
  }

  /** Finds a seal that the caller may see. */
  public Seal find(long id, Caller caller) {
    return seals
        .seal(id)
        .filter(seal -> maySee(caller, seal))
        .orElseThrow(() -> Refusal.of("not-found", id));
  }

  /** Finds a seal of which the caller keeps the register. */
  public Seal findKept(long id, Caller caller) {
    Seal seal = find(id, caller);
    requireKeeper(caller, seal.bodyId());
    return seal;
  }

  /** Finds a seal to change, as its keeper saw it; the act counts as its change. */
  public Seal change(long id, int seenVersion, Caller caller) {
    Seal seal = findKept(id, caller);
    if (seal.version() != seenVersion) {
      throw Refusal.of("stale-version");
    }
    seals.touch(seal);
    return seal;
  }

  /** Returns what the caller may do with a seal today. */
  public Set<SealAction> permitted(Seal seal, Caller caller, LocalDate today) {
    Set<SealAction> permitted = EnumSet.noneOf(SealAction.class);
    if (mayKeep(caller, seal.bodyId())) {
      permitted.add(SealAction.SEE_FILES);
      permitted.add(SealAction.ADD_IMPRESSION);
      if (seal.custody().isEmpty()) {
        permitted.add(SealAction.FILE);
      }
      if (seal.abolishedOn() == null) {
        permitted.add(SealAction.ABOLISH);
      } else if (!seal.nextLegs().isEmpty()) {
        permitted.add(SealAction.RECORD_CUSTODY);
      }
    }
    if (mayStamp(caller, seal) && seal.inForceOn(today)) {
      permitted.add(SealAction.STAMP);
    }
    return permitted;
  }

  /** Returns whether the caller sees a seal: his body's, or any as an official of the bureau. */
  static boolean maySee(Caller caller, Seal seal) {
    return caller.bodyKind() == BodyKind.APPROVAL_BUREAU || caller.isOf(seal.bodyId());
  }

  /** Returns whether the caller keeps the register of a body's seals. */
  static boolean mayKeep(Caller caller, long bodyId) {
    return caller.has(Duty.SEAL_CUSTODIAN)
        && (caller.isOf(bodyId) || caller.bodyKind() == BodyKind.APPROVAL_BUREAU);
  }

  /** Refuses whoever does not keep the register of a body's seals. */
  static void requireKeeper(Caller caller, long bodyId) {
    if (!mayKeep(caller, bodyId)) {
      throw Caller.notPermitted(Duty.SEAL_CUSTODIAN);
    }
  }

  /** Returns whether the caller sets the terms of custody, for all bodies. */
  static boolean maySetTerms(Caller caller) {
    return caller.has(Duty.SEAL_CUSTODIAN) && caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }

  private static boolean mayStamp(Caller caller, Seal seal) {
    return caller.has(Duty.SEAL_CUSTODIAN) && caller.isOf(seal.bodyId());
  }
}
