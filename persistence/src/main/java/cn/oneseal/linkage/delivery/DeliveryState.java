package cn.oneseal.linkage.delivery;

/** How far the delivery of a push is. */
public enum DeliveryState {
  /** It goes out when its turn comes. */
  WAITING,
  /** The department's system confirmed it. */
  DELIVERED,
  /** It failed too often, and waits for somebody to send it again. */
  DEAD
}
