package cn.oneseal.document.verify;

/** What a document may cost its reader. */
final class Limits {

  /** The largest file, bytes. */
  static final int FILE = 20 << 20;

  /** The largest file inside, bytes. */
  static final int ENTRY = 16 << 20;

  /** The most that all files inside come to, bytes. */
  static final long ALL = 40L << 20;

  /** The most files inside. */
  static final int ENTRIES = 2_000;

  /** The largest ratio of a file to what it is packed in, beyond {@link #SMALL}. */
  static final int RATIO = 200;

  /** Up to this size the ratio does not matter, bytes. */
  static final int SMALL = 1 << 20;

  /** The longest path, characters. */
  static final int PATH = 256;

  /** The largest picture of a seal, bytes. */
  static final int SEAL_PICTURE = 1 << 20;

  /** The largest width and height of a picture, pixels. */
  static final int PIXELS = 8_000;

  private Limits() {}
}
