package cn.oneseal.document.signing;

/** No signature now: the service is down, refuses, or answers what does not fit. */
public final class SignerUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean refusal;
  private final String reason;

  /** Says why, for the log and for who waits. */
  public SignerUnavailable(String why, Throwable cause) {
    this("", why, false, cause);
  }

  private SignerUnavailable(String begin, String reason, boolean refusal, Throwable cause) {
    super(begin + reason, cause);
    this.refusal = refusal;
    this.reason = reason;
  }

  /**
   * Whoever holds the key was reached and says no: asking again helps only when something changes.
   */
  public static SignerUnavailable refused(String why) {
    return new SignerUnavailable("refused by the keeper of the keys: ", why, true, null);
  }

  /** Whoever holds the key was not reached, or could not: asking again later may help. */
  public static SignerUnavailable notReached(String why, Throwable cause) {
    return new SignerUnavailable("the keeper of the keys was not reached: ", why, false, cause);
  }

  /** Returns the reason alone, without who gave it. */
  public String reason() {
    return reason;
  }

  /** Tells whether it is a refusal. */
  public boolean isRefusal() {
    return refusal;
  }
}
