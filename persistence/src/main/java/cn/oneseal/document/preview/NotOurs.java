package cn.oneseal.document.preview;

/** The document holds what our own writer does not write. */
final class NotOurs extends Exception {

  private static final long serialVersionUID = 1L;

  NotOurs() {
    super("not a document of our own writer", null, false, false);
  }

  static void unless(boolean ours) throws NotOurs {
    if (!ours) {
      throw new NotOurs();
    }
  }
}
