package cn.oneseal.document.ofd;

import static cn.oneseal.document.xml.XmlText.escape;
import static cn.oneseal.document.xml.XmlText.number;

import cn.oneseal.document.layout.BoxesMark;
import cn.oneseal.document.layout.Ink;
import cn.oneseal.document.layout.LineMark;
import cn.oneseal.document.layout.Mark;
import cn.oneseal.document.layout.PictureMark;
import cn.oneseal.document.layout.TextMark;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the content of one page. */
final class OfdPage {

  /** Room above the baseline of a text's box, in ems. */
  private static final double ABOVE = 1.0;

  /** Height of a text's box, in ems. */
  private static final double BOX = 1.35;

  private final OfdResources resources;
  private final StringBuilder out = new StringBuilder(1 << 14);

  OfdPage(OfdResources resources) {
    this.resources = resources;
  }

  byte[] write(List<Mark> marks) {
    out.append(OfdWriter.HEAD).append("<ofd:Page").append(OfdWriter.NAMESPACE).append('>');
    out.append("<ofd:Area><ofd:PhysicalBox>").append(OfdWriter.PAPER);
    out.append("</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer Type=\"Body\" ID=\"");
    out.append(resources.nextId()).append("\">");
    marks.forEach(this::mark);
    out.append("</ofd:Layer></ofd:Content></ofd:Page>");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void mark(Mark mark) {
    if (mark instanceof TextMark text) {
      text(text);
    } else if (mark instanceof LineMark line) {
      line(line);
    } else if (mark instanceof BoxesMark boxes) {
      boxes(boxes);
    } else if (mark instanceof PictureMark picture) {
      picture(picture);
    }
  }

  private void text(TextMark text) {
    double size = text.size();
    double top = text.baseline() - ABOVE * size;
    begin("TextObject", text.x(), top, text.width() + 0.1 * size, BOX * size);
    out.append(" Font=\"").append(resources.font(text.face()));
    out.append("\" Size=\"").append(number(size)).append('"');
    if (text.bold()) {
      out.append(" Stroke=\"true\" Fill=\"true\" LineWidth=\"");
      out.append(number(size * TextMark.BOLD)).append('"');
    }
    out.append('>');
    colour("FillColor", text.ink());
    if (text.bold()) {
      colour("StrokeColor", text.ink());
    }
    if (text.text().codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
      each(text);
    } else {
      code(0, ABOVE * size, text.text(), deltas(text));
    }
    out.append("</ofd:TextObject>");
  }

  /** Beyond the basic plane readers disagree on what a character is: each is placed by itself. */
  private void each(TextMark text) {
    double x = 0;
    for (int codePoint : text.text().codePoints().toArray()) {
      code(x, ABOVE * text.size(), Character.toString(codePoint), "");
      x += text.advance(codePoint);
    }
  }

  private void code(double x, double y, String text, String deltas) {
    out.append("<ofd:TextCode X=\"").append(number(x)).append("\" Y=\"").append(number(y));
    out.append('"');
    if (!deltas.isEmpty()) {
      out.append(" DeltaX=\"").append(deltas).append('"');
    }
    out.append('>').append(escape(text)).append("</ofd:TextCode>");
  }

  /** How far each character but the last moves the pen; repetitions as "g count value". */
  private static String deltas(TextMark text) {
    String[] advances =
        text.text().codePoints().mapToObj(c -> number(text.advance(c))).toArray(String[]::new);
    StringBuilder deltas = new StringBuilder();
    int last = advances.length - 1;
    for (int i = 0; i < last; ) {
      int same = i;
      while (same < last && advances[same].equals(advances[i])) {
        same++;
      }
      if (!deltas.isEmpty()) {
        deltas.append(' ');
      }
      if (same - i > 2) {
        deltas.append("g ").append(same - i).append(' ').append(advances[i]);
        i = same;
      } else {
        deltas.append(advances[i]);
        i++;
      }
    }
    return deltas.toString();
  }

  private void line(LineMark line) {
    double half = line.width();
    double left = Math.min(line.x1(), line.x2()) - half;
    double top = Math.min(line.y1(), line.y2()) - half;
    double width = Math.abs(line.x2() - line.x1()) + 2 * half;
    double height = Math.abs(line.y2() - line.y1()) + 2 * half;
    begin("PathObject", left, top, width, height);
    out.append(" LineWidth=\"").append(number(line.width())).append("\">");
    colour("StrokeColor", line.ink());
    out.append("<ofd:AbbreviatedData>M ");
    point(line.x1() - left, line.y1() - top);
    out.append(" L ");
    point(line.x2() - left, line.y2() - top);
    out.append("</ofd:AbbreviatedData></ofd:PathObject>");
  }

  private void boxes(BoxesMark mark) {
    double left = mark.boxes().stream().mapToDouble(BoxesMark.Box::x).min().orElse(0);
    double top = mark.boxes().stream().mapToDouble(BoxesMark.Box::y).min().orElse(0);
    double right = mark.boxes().stream().mapToDouble(b -> b.x() + b.width()).max().orElse(0);
    double bottom = mark.boxes().stream().mapToDouble(b -> b.y() + b.height()).max().orElse(0);
    begin("PathObject", left, top, right - left, bottom - top);
    out.append(" Stroke=\"false\" Fill=\"true\">");
    colour("FillColor", mark.ink());
    out.append("<ofd:AbbreviatedData>");
    for (BoxesMark.Box box : mark.boxes()) {
      double x = box.x() - left;
      double y = box.y() - top;
      out.append("M ");
      point(x, y);
      out.append(" L ");
      point(x + box.width(), y);
      out.append(" L ");
      point(x + box.width(), y + box.height());
      out.append(" L ");
      point(x, y + box.height());
      out.append(" C ");
    }
    out.append("</ofd:AbbreviatedData></ofd:PathObject>");
  }

  private void picture(PictureMark picture) {
    begin("ImageObject", picture.x(), picture.y(), picture.width(), picture.height());
    out.append(" CTM=\"").append(number(picture.width())).append(" 0 0 ");
    out.append(number(picture.height())).append(" 0 0\" ResourceID=\"");
    out.append(resources.picture(picture.picture())).append("\"/>");
  }

  private void begin(String element, double x, double y, double width, double height) {
    out.append("<ofd:").append(element).append(" ID=\"").append(resources.nextId());
    out.append("\" Boundary=\"");
    point(x, y);
    out.append(' ');
    point(width, height);
    out.append('"');
  }

  private void point(double x, double y) {
    out.append(number(x)).append(' ').append(number(y));
  }

  private void colour(String element, Ink ink) {
    out.append("<ofd:").append(element).append(" Value=\"").append(ink.red()).append(' ');
    out.append(ink.green()).append(' ').append(ink.blue()).append("\"/>");
  }
}
