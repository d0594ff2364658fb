package cn.oneseal.document.compose;

import cn.oneseal.document.font.FontRun;
import cn.oneseal.document.layout.TextMark;
import cn.oneseal.document.template.Align;
import cn.oneseal.document.template.Style;

/** Draws lines of text in a column. */
final class TextSetter {

  /** How far the baseline is below the upper edge of a Chinese character, in ems. */
  private static final double ASCENT = 0.88;

  /** The most that justifying adds to a line, in ems: a line with more to spare stays ragged. */
  private static final double MOST_STRETCH = 2.5;

  private final Flow flow;

  TextSetter(Flow flow) {
    this.flow = flow;
  }

  /**
   * Draws a line.
   *
   * @param left the column's left edge, mm
   * @param width the column's width, mm
   * @param top the upper edge of the line, mm
   */
  void draw(SetLine line, Style style, double left, double width, double top) {
    double spare = width - line.indent() - line.width();
    double spacing = 0;
    double x = left + line.indent();
    if (style.align() == Align.RIGHT) {
      x += spare;
    } else if (style.align() == Align.CENTER) {
      x += spare / 2;
    } else if (style.align() == Align.JUSTIFY && !line.last()) {
      spacing = spread(line, spare, style);
    }
    double baseline = top + (style.lineHeight() - style.size()) / 2 + ASCENT * style.size();
    for (FontRun run : line.runs()) {
      TextMark mark =
          new TextMark(
              run.face(),
              style.size(),
              x,
              baseline,
              run.text(),
              spacing,
              style.ink(),
              style.bold());
      flow.draw(mark);
      x += mark.width();
    }
  }

  private static double spread(SetLine line, double spare, Style style) {
    long gaps = line.characters() - 1;
    return gaps > 0 && spare > 0 && spare < MOST_STRETCH * style.size() ? spare / gaps : 0;
  }
}
