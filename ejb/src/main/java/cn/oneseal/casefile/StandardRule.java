package cn.oneseal.casefile;

import cn.oneseal.organization.BodyKind;

/**
 * Which standard is a case handled by (R3, 二（一）)? A department's by its own; the bureau's by the
 * service guide in effect, and until there is one by the standard handed over with the item.
 */
public final class StandardRule {

  /** Returns the standard. */
  public CaseStandard standard(BodyKind accepting, boolean transferredToIt, boolean guideInEffect) {
    if (accepting != BodyKind.APPROVAL_BUREAU) {
      return CaseStandard.OWN;
    }
    if (guideInEffect) {
      return CaseStandard.SERVICE_GUIDE;
    }
    return transferredToIt ? CaseStandard.HANDED_OVER : CaseStandard.OWN;
  }
}
