package cn.oneseal.document.layout;

import cn.oneseal.document.font.FontFace;

/**
 * Text of one font on one line.
 *
 * @param face the font; it has every character
 * @param size the height of an em, mm
 * @param x where it begins, mm
 * @param baseline the baseline, mm
 * @param text the text, not empty
 * @param spacing what is added after each character, mm
 * @param ink the colour
 * @param bold whether the outlines are thickened
 */
public record TextMark(
    FontFace face,
    double size,
    double x,
    double baseline,
    String text,
    double spacing,
    Ink ink,
    boolean bold)
    implements Mark {

  /** How much a bold outline is thickened, in ems. */
  public static final double BOLD = 0.03;

  /** Returns how far a character moves the pen, mm. */
  public double advance(int codePoint) {
    return face.advance(codePoint) * size + spacing;
  }

  /** Returns how wide it is, mm. */
  public double width() {
    return text.codePoints().mapToDouble(this::advance).sum();
  }
}
