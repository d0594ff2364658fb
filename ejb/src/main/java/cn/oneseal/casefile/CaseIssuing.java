package cn.oneseal.casefile;

import cn.oneseal.sealing.Sealer;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Issues a resolved case under the seal of the body that accepted it (R9), by the custodian's hand:
 * ordered in one transaction, signed in none, issued in another.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseIssuing {

  @Inject private CaseService cases;
  @Inject private Sealer sealer;
  @Inject private CaseReading reading;

  /**
   * Issues a case; returns the number of the decision. Refuses with the reason when the papers
   * could not be sealed now: the case then stays PENDING_SEAL and binds nobody.
   */
  @RolesAllowed("official")
  public String issue(long caseId, int version) {
    sealer.sealNow(cases.orderSeal(caseId, version));
    return reading.detail(caseId).decisionNumber();
  }
}
