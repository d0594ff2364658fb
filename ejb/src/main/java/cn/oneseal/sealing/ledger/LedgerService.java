package cn.oneseal.sealing.ledger;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.organization.Duty;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The ledger of seal uses as a chain, to custodians and to the audit administrator (R10, R23). */
@Stateless
@DenyAll
public class LedgerService {

  private static final int SHOWN = 20;
  private static final int EXPORTED = 2000;

  @Inject private Callers callers;
  @Inject private LedgerRepository ledger;
  @Inject private LedgerSteps steps;

  /** Returns what the chain is now. */
  @RolesAllowed({"official", "administrator"})
  public LedgerState state() {
    requireReader();
    return ledger.state();
  }

  /** Returns the newest anchors, the newest first. */
  @RolesAllowed({"official", "administrator"})
  public List<LedgerAnchor> anchors() {
    requireReader();
    return ledger.newestAnchors(SHOWN);
  }

  /** Returns the newest checks, the newest first. */
  @RolesAllowed({"official", "administrator"})
  public List<ChainCheck> checks() {
    requireReader();
    return ledger.checks(SHOWN);
  }

  /** Follows the whole chain now. */
  @RolesAllowed({"official", "administrator"})
  public ChainCheck check() {
    requireReader();
    return steps.check();
  }

  /** Returns the lines of all anchors, as the exported ledger begins with. */
  @RolesAllowed({"official", "administrator"})
  public List<String> exportAnchors() {
    requireReader();
    return ledger.anchors().stream().map(LedgerAnchor::signed).map(LedgerExport::line).toList();
  }

  /** Returns the lines of the links after a place, in order; none at the end. */
  @RolesAllowed({"official", "administrator"})
  public List<String> exportLinks(long after) {
    requireReader();
    return ledger.links(after, EXPORTED).stream().map(LedgerExport::line).toList();
  }

  private void requireReader() {
    Caller caller = callers.current();
    caller.require(Duty.SEAL_CUSTODIAN, Duty.AUDIT_ADMINISTRATOR);
  }
}
