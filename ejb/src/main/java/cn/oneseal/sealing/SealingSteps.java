package cn.oneseal.sealing;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.SystemClock;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.seal.Seal;
import cn.oneseal.seal.SealRepository;
import cn.oneseal.seal.SealUse;
import cn.oneseal.seal.SealedPaper;
import cn.oneseal.sealing.trust.TrustRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of sealing, each in a transaction of its own; the signature lies between two. */
// Not reachable from outside: the worker and the services, which ask for the duty, stand before it.
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SealingSteps {

  @Inject private SealingRepository orders;
  @Inject private DocumentRepository documents;
  @Inject private Drafting drafting;
  @Inject private PaperSources sources;
  @Inject private Papers papers;
  @Inject private SealRepository seals;
  @Inject private TrustRepository trust;
  @Inject private BusinessClock clock;
  @Inject private SystemClock systemClock;

  /** Takes orders that are due; no other node takes them before the lease ends. */
  public List<Long> takeDue(Duration lease, int most) {
    return orders.takeDue(systemClock.now(), lease, most);
  }

  /** Returns the seal that an order needs and that has no valid electronic form yet. */
  public Optional<Long> sealWithoutForm(long orderId) {
    return ordered(orderId)
        .map(order -> drafting.sealOf(order.subject().bodyId()))
        .filter(seal -> trust.formOf(seal.id(), clock.now()).isEmpty())
        .map(Seal::id);
  }

  /** Settles the papers of an order; empty when it is no longer on its way. */
  public Optional<Draft> draft(long orderId) {
    return ordered(orderId).map(drafting::draft);
  }

  private Optional<SealingOrder> ordered(long orderId) {
    return orders.lock(orderId).filter(SealingOrder::isOrdered);
  }

  /**
   * Keeps the documents, each with its use, and what comes with them; does nothing when the order
   * was changed since the draft, which then is worth nothing.
   */
  public void complete(Draft draft, List<byte[]> files) {
    SealingOrder order = orders.lock(draft.order()).orElseThrow();
    if (!order.isOrdered()
        || order.version() != draft.orderVersion()
        || !clock.today().equals(draft.on())) {
      return;
    }
    SealingSubject subject = order.subject();
    SealingMandate mandate = order.mandate().orElseThrow();
    List<SealedDocument> sealed = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      SealedDocument.PaperFacts facts = draft.papers().get(i).facts();
      // The decision's use goes by its case, as the schema asks; a second paper by its own kind.
      String use = i == 0 ? subject.kind() : facts.kind().name();
      long useId =
          seals.append(
              new SealUse(
                  draft.sealId(),
                  clock.now(),
                  draft.on(),
                  mandate.username(),
                  new SealedPaper(
                      facts.number(),
                      use,
                      subject.id(),
                      draft.papers().get(i).sealing().digest())));
      sealed.add(
          documents.add(
              new SealedDocument(
                  subject,
                  facts,
                  new SealedDocument.SealFacts(
                      draft.electronicSealId(), useId, draft.signedAt(), draft.on()),
                  files.get(i))));
    }
    order.seal(systemClock.now());
    sources.of(subject.kind()).sealed(subject, mandate, sealed);
  }

  /** Places the records of the abolitions that have none yet. */
  public void placeAbolitions() {
    for (Long sealId : orders.abolishedWithoutRecord()) {
      papers.place(AbolitionPapers.subject(seals.seal(sealId).orElseThrow()), "system");
    }
  }

  /** Leaves an order for a later try. */
  public void postpone(long orderId, String because) {
    ordered(orderId).ifPresent(order -> order.postpone(because, systemClock.now()));
  }

  /** Gives an order up: it cannot be sealed as it is. */
  public void refuse(long orderId, String because) {
    ordered(orderId).ifPresent(order -> order.refuse(because, systemClock.now()));
  }

  /** Returns an order as it is now. */
  public SealingOrder order(long orderId) {
    return orders.lock(orderId).orElseThrow(() -> Refusal.of("not-found", orderId));
  }
}
