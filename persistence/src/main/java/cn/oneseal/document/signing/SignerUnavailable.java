package cn.oneseal.document.signing;

/** No signature now: the service is down, refuses, or answers what does not fit. */
public final class SignerUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why, for the log and for who waits. */
  public SignerUnavailable(String why, Throwable cause) {
    super(why, cause);
  }
}
