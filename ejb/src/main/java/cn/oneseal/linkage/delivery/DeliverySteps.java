package cn.oneseal.linkage.delivery;

import cn.oneseal.calendar.SystemClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of delivery, each in a transaction of its own; the call lies between two. */
// Not reachable from outside: the worker stands before it.
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliverySteps {

  @Inject private DeliveryRepository outbox;
  @Inject private SystemClock clock;

  /** Takes turns that are due. */
  public List<DeliveryTurn> take(int most) {
    return outbox.take(clock.now(), most);
  }

  /** Returns what goes next in a turn. */
  public Optional<Parcel> next(DeliveryTurn turn) {
    return outbox.next(turn, clock.now());
  }

  /** Keeps that a push is delivered; returns what goes next. */
  public Optional<Parcel> delivered(
      DeliveryTurn turn, UUID pushId, DeliveryAttempt attempt, Instant receivedAt) {
    outbox.delivered(turn, pushId, attempt, receivedAt);
    return outbox.next(turn, clock.now());
  }

  /** Keeps that it is not, and ends the turn. */
  public void failed(DeliveryTurn turn, UUID pushId, DeliveryAttempt attempt) {
    outbox.failed(turn, pushId, attempt, clock.now());
  }

  /** Ends a turn. */
  public void release(DeliveryTurn turn) {
    outbox.release(turn, clock.now());
  }
}
