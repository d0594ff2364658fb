package cn.oneseal.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The decisions that later cases are about (R2, 二（一）). */
@Dependent
class PriorDecisions {

  private final CaseBasis basis;

  /** Looks them up. */
  @Inject
  PriorDecisions(CaseBasis basis) {
    this.basis = basis;
  }

  /** Refuses to approve anything about a decision that has ended since the case was accepted. */
  void requireStanding(CaseFile file) {
    Long prior = file.matter().priorDecisionId();
    if (prior != null && file.outcome() == Outcome.APPROVED) {
      file.matter().requireStanding(basis.prior(prior).orElseThrow());
    }
  }
}
