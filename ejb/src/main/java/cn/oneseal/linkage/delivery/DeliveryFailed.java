package cn.oneseal.linkage.delivery;

/** A department's system did not confirm a push; the message says why, in Chinese. */
public final class DeliveryFailed extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public DeliveryFailed(String why) {
    super(why);
  }

  /** Says why, and what lies behind it. */
  public DeliveryFailed(String why, Throwable cause) {
    super(why, cause);
  }
}
