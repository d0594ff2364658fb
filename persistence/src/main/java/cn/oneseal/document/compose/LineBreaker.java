package cn.oneseal.document.compose;

import cn.oneseal.document.font.FontRun;
import cn.oneseal.document.font.FontSet;
import cn.oneseal.document.template.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines the Chinese way: between any two characters, but no line begins with a
 * closing mark or ends with an opening one, and words and numbers stay whole unless a line cannot
 * hold them.
 */
final class LineBreaker {

  private static final String CLOSERS = "，。、；：？！）》】」』〕〉”’％…—·～℃";
  private static final String OPENERS = "（《【「『〔〈“‘￥№";

  private final FontSet fonts;

  LineBreaker(FontSet fonts) {
    this.fonts = fonts;
  }

  /** Returns the lines of a text, in which line feeds end paragraphs; at least one. */
  List<SetLine> lines(String text, Style style, double width) {
    List<SetLine> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      paragraph(paragraph.strip(), style, width, lines);
    }
    return lines;
  }

  private void paragraph(String text, Style style, double width, List<SetLine> lines) {
    Filling filling = new Filling(style, width, lines);
    units(text).forEach(filling::unit);
    filling.end();
  }

  /** The lines of a paragraph as they fill. */
  private final class Filling {

    private final Style style;
    private final double width;
    private final List<SetLine> lines;
    private final StringBuilder line = new StringBuilder();
    private double used;
    private double indent;

    Filling(Style style, double width, List<SetLine> lines) {
      this.style = style;
      this.width = width;
      this.lines = lines;
      this.indent = Math.min(style.indent() * style.size(), width / 2);
    }

    void unit(String unit) {
      double length = length(unit, style);
      makeRoom(length);
      if (unit.isBlank() && line.isEmpty()) {
        return;
      }
      if (length <= width - indent) {
        append(unit, length);
        return;
      }
      // Longer than a line: a number is parted after a hyphen rather than within its figures.
      for (String part : unit.split("(?<=-)", -1)) {
        part(part);
      }
    }

    private void part(String part) {
      double length = length(part, style);
      makeRoom(length);
      if (length <= width - indent) {
        append(part, length);
        return;
      }
      for (int codePoint : part.codePoints().toArray()) {
        String character = Character.toString(codePoint);
        double advance = length(character, style);
        makeRoom(advance);
        append(character, advance);
      }
    }

    private void makeRoom(double length) {
      if (used + length > width - indent && line.length() > 0) {
        lines.add(line(line, style, indent, false));
        line.setLength(0);
        used = 0;
        indent = 0;
      }
    }

    private void append(String text, double length) {
      line.append(text);
      used += length;
    }

    void end() {
      lines.add(line(line, style, indent, true));
    }
  }

  private SetLine line(StringBuilder text, Style style, double indent, boolean last) {
    List<FontRun> runs = fonts.runs(text.toString().stripTrailing());
    double width = runs.stream().mapToDouble(FontRun::advance).sum() * style.size();
    return new SetLine(runs, width, indent, last);
  }

  private double length(String text, Style style) {
    return fonts.runs(text).stream().mapToDouble(FontRun::advance).sum() * style.size();
  }

  /** Returns the pieces between which a line may end. */
  static List<String> units(String text) {
    List<String> units = new ArrayList<>();
    StringBuilder unit = new StringBuilder();
    int previous = -1;
    for (int codePoint : text.codePoints().toArray()) {
      if (previous >= 0 && breaks(previous, codePoint)) {
        units.add(unit.toString());
        unit.setLength(0);
      }
      unit.appendCodePoint(codePoint);
      previous = codePoint;
    }
    if (unit.length() > 0) {
      units.add(unit.toString());
    }
    return units;
  }

  private static boolean breaks(int before, int after) {
    if (CLOSERS.indexOf(after) >= 0 || OPENERS.indexOf(before) >= 0) {
      return false;
    }
    if (before == ' ' || after == ' ') {
      return before != after;
    }
    return !(inWord(before) && inWord(after));
  }

  private static boolean inWord(int codePoint) {
    return codePoint < 0x2E80 && !Character.isWhitespace(codePoint);
  }
}
