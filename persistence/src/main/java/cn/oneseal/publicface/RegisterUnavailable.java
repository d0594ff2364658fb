package cn.oneseal.publicface;

/** The register did not answer. */
public final class RegisterUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RegisterUnavailable(Throwable cause) {
    super("the register does not answer", cause);
  }
}
