package cn.oneseal.bench;

import cn.oneseal.linkage.PushChainRepository;
import cn.oneseal.linkage.delivery.DeliveryAttempt;
import cn.oneseal.linkage.delivery.DeliveryRepository;
import cn.oneseal.linkage.delivery.DeliverySteps;
import cn.oneseal.linkage.delivery.DeliveryTurn;
import cn.oneseal.linkage.delivery.Parcel;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The product's own steps, each in a transaction that no server gives it. */
final class OutboxSteps extends DeliverySteps {

  private final EntityManagerFactory factory;

  OutboxSteps(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** Links some pushes; returns how many. */
  int link() {
    return step(entityManager -> new PushChainRepository(entityManager).link());
  }

  @Override
  public List<DeliveryTurn> take(int most) {
    return outbox(outbox -> outbox.take(Instant.now(), most));
  }

  @Override
  public Optional<Parcel> next(DeliveryTurn turn) {
    return outbox(outbox -> outbox.next(turn, Instant.now()));
  }

  @Override
  public Optional<Parcel> delivered(
      DeliveryTurn turn, UUID pushId, DeliveryAttempt attempt, Instant receivedAt) {
    return outbox(
        outbox -> {
          outbox.delivered(turn, pushId, attempt, receivedAt);
          return outbox.next(turn, Instant.now());
        });
  }

  @Override
  public void failed(DeliveryTurn turn, UUID pushId, DeliveryAttempt attempt) {
    outbox(
        outbox -> {
          outbox.failed(turn, pushId, attempt, Instant.now());
          return null;
        });
  }

  @Override
  public void release(DeliveryTurn turn) {
    outbox(
        outbox -> {
          outbox.release(turn, Instant.now());
          return null;
        });
  }

  private <T> T outbox(Function<DeliveryRepository, T> work) {
    return step(entityManager -> work.apply(new DeliveryRepository(entityManager)));
  }

  private <T> T step(Function<EntityManager, T> work) {
    try (EntityManager entityManager = factory.createEntityManager()) {
      entityManager.getTransaction().begin();
      T result = work.apply(entityManager);
      entityManager.getTransaction().commit();
      return result;
    }
  }
}
