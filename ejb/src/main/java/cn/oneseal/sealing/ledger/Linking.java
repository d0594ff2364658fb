package cn.oneseal.sealing.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Links the uses that are committed; several nodes at once do it once. */
@Dependent
public class Linking {

  private final LedgerSteps steps;

  /** Works step by step. */
  @Inject
  public Linking(LedgerSteps steps) {
    this.steps = steps;
  }

  /** Links until nothing is left to link, or another node is at it. */
  public void link() {
    while (steps.link() > 0) {
      // The next step.
    }
  }
}
