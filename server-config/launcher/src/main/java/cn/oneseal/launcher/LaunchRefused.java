package cn.oneseal.launcher;

/** A start that cannot be: the message is the one line that its user reads. */
final class LaunchRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LaunchRefused(String message) {
    super(message);
  }

  LaunchRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
