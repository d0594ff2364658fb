package cn.oneseal.document.font;

/**
 * A piece of text that one font draws.
 *
 * @param face the font
 * @param text the piece, never empty
 */
public record FontRun(FontFace face, String text) {

  /** Returns how wide the piece is, in ems. */
  public double advance() {
    return text.codePoints().mapToDouble(face::advance).sum();
  }
}
