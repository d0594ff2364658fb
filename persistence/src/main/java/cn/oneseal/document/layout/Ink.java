package cn.oneseal.document.layout;

/** The colours of documents. */
public enum Ink {
  /** Text and lines. */
  BLACK(0, 0, 0),
  /** The head of a red-headed document, and its line. */
  RED(0xD0, 0x10, 0x10),
  /** Side remarks. */
  GREY(0x60, 0x60, 0x60),
  /** The word behind the text of a demonstration's page. */
  PALE(0xEA, 0xEA, 0xEA);

  private final int red;
  private final int green;
  private final int blue;

  Ink(int red, int green, int blue) {
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  /** Returns the share of red, 0 to 255. */
  public int red() {
    return red;
  }

  /** Returns the share of green, 0 to 255. */
  public int green() {
    return green;
  }

  /** Returns the share of blue, 0 to 255. */
  public int blue() {
    return blue;
  }
}
