package cn.oneseal.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Asks the rule of the former authority's cases with what is recorded of the power. */
@Dependent
public class CasePowers {

  @Inject private CaseBasis basis;

  /** Refuses to go on with a case that its body had no power to accept (R2, 二（一）). */
  void requireHeldAtAcceptance(CaseFile file) {
    new JurisdictionRule()
        .requireHeldAtAcceptance(
            basis.competence(file.itemId(), file.acceptedOn()),
            basis.competenceAsKnown(file.itemId(), file.acceptedOn(), file.acceptedAt()),
            file);
  }
}
