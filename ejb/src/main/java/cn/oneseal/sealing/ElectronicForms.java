package cn.oneseal.sealing;

import cn.oneseal.document.keeper.SealKeeper;
import cn.oneseal.document.keeper.SealOrder;
import cn.oneseal.document.signing.ElectronicSeal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Makes the electronic form of a registered seal: the keeper makes key, certificate and seal, the
 * register keeps the seal. Asked twice, by two nodes at once, it is made once. Never within a
 * transaction.
 */
@Dependent
public class ElectronicForms {

  /** How long a seal is valid, as its certificate is, years. */
  private static final int YEARS = 5;

  private final FormSteps steps;
  private final Keeper keeper;
  private final Press press;

  /** Works with the keeper. */
  @Inject
  public ElectronicForms(FormSteps steps, Keeper keeper, Press press) {
    this.steps = steps;
    this.keeper = keeper;
    this.press = press;
  }

  /** Makes and registers the electronic form of a seal that has no valid one. */
  public void make(long sealId) {
    FormSteps.Wanted wanted = steps.wanted(sealId);
    SealKeeper keys = keeper.get();
    ElectronicSeal seal = keys.seal(wanted.identifier()).orElseGet(() -> keys.make(order(wanted)));
    steps.register(sealId, seal, keys.authority(), keys.authorities());
  }

  private SealOrder order(FormSteps.Wanted wanted) {
    Instant now = wanted.now();
    return new SealOrder(
        wanted.identifier(),
        wanted.name(),
        wanted.body(),
        press.seal(wanted.body(), wanted.purpose()),
        Press.SEAL_SIZE,
        now,
        now,
        now.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant());
  }
}
