package cn.oneseal.sealing;

import cn.oneseal.document.keeper.SealKeeper;
import cn.oneseal.document.signing.SignerUnavailable;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.ledger.Linking;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Seals papers that a custodian has ordered. Never within a transaction: the signature may take
 * long, and what fails must stay written. Two that seal the same paper at once do it once.
 */
@Dependent
public class Sealer {

  private static final Logger LOG = System.getLogger(Sealer.class.getName());

  private final SealingSteps steps;
  private final ElectronicForms forms;
  private final Keeper keeper;
  private final Linking linking;

  /** Works step by step. */
  @Inject
  public Sealer(SealingSteps steps, ElectronicForms forms, Keeper keeper, Linking linking) {
    this.steps = steps;
    this.forms = forms;
    this.keeper = keeper;
    this.linking = linking;
  }

  /** Seals the papers of an order, or records why not. */
  public void seal(long orderId) {
    try {
      steps.sealWithoutForm(orderId).ifPresent(forms::make);
      Optional<Draft> draft = steps.draft(orderId);
      if (draft.isEmpty()) {
        return;
      }
      steps.complete(draft.get(), sign(draft.get()));
      linking.link();
    } catch (Refusal refusal) {
      steps.refuse(orderId, refusal.getMessage());
    } catch (SignerUnavailable unavailable) {
      LOG.log(Level.WARNING, "order {0} waits: {1}", orderId, unavailable.getMessage());
      String code = unavailable.isRefusal() ? "keeper-refused" : "keeper-not-reached";
      steps.postpone(orderId, Refusal.of(code, unavailable.reason()).getMessage());
    } catch (EJBException failed) {
      LOG.log(Level.ERROR, "order " + orderId + " failed", failed);
      steps.postpone(orderId, Refusal.of("sealing-broke").getMessage());
    }
  }

  /** Seals the papers of an order now; refuses with the reason when they are not sealed then. */
  public void sealNow(long orderId) {
    seal(orderId);
    SealingOrder order = steps.order(orderId);
    if (order.state() != SealingState.SEALED) {
      throw Refusal.of("sealing-waits", order.subject().title(), reason(order))
          .byClause("R10, 二（二）");
    }
  }

  private static String reason(SealingOrder order) {
    return order.failure() == null ? "" : order.failure();
  }

  private List<byte[]> sign(Draft draft) {
    SealKeeper keys = keeper.get();
    List<byte[]> files = new ArrayList<>();
    for (Draft.DraftPaper paper : draft.papers()) {
      files.add(
          paper
              .sealing()
              .complete(keys.sign(draft.sealIdentifier(), paper.sealing().toBeSigned())));
    }
    return files;
  }
}
