package cn.oneseal.linkage.delivery;

import java.time.Instant;
import java.util.List;

/**
 * The delivery of a push.
 *
 * @param state how far it is
 * @param deliveredAt when it was confirmed, or null
 * @param receivedAt when the department's system says that it received it, or null
 * @param attempts what was tried, the newest first
 */
public record PushDelivery(
    DeliveryState state, Instant deliveredAt, Instant receivedAt, List<DeliveryAttempt> attempts) {

  /** Takes a copy. */
  public PushDelivery {
    attempts = List.copyOf(attempts);
  }
}
