package cn.oneseal.document.preview;

import static cn.oneseal.document.preview.OfdSource.attribute;
import static cn.oneseal.document.preview.OfdSource.only;
import static cn.oneseal.document.xml.XmlText.escape;
import static cn.oneseal.document.xml.XmlText.number;

import cn.oneseal.document.xml.XmlElement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws one page. Nothing of the file is copied but numbers, texts, fonts and pictures. */
final class PageDrawing {

  private final OfdSource source;
  private final Map<String, String> faces = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder out = new StringBuilder(1 << 14);

  PageDrawing(OfdSource source) {
    this.source = source;
  }

  PreviewPage draw(OfdSource.Leaf leaf) throws NotOurs {
    XmlElement page = leaf.content();
    NotOurs.unless(page.name().equals("Page"));
    Box paper = Box.read(only(only(page, "Area"), "PhysicalBox").text());
    NotOurs.unless(paper.x() == 0 && paper.y() == 0 && paper.width() > 0 && paper.height() > 0);
    for (XmlElement layer : only(page, "Content").children()) {
      NotOurs.unless(layer.name().equals("Layer"));
      for (XmlElement mark : layer.children()) {
        mark(mark);
      }
    }
    for (OfdSource.Stamp stamp : leaf.stamps()) {
      picture(stamp.place(), stamp.picture().png());
    }
    return new PreviewPage(whole(paper), lines);
  }

  private void mark(XmlElement mark) throws NotOurs {
    Box place = Box.read(attribute(mark, "Boundary"));
    switch (mark.name()) {
      case "TextObject" -> text(mark, place);
      case "PathObject" -> path(mark, place);
      case "ImageObject" -> picture(place, source.picture(attribute(mark, "ResourceID")));
      default -> throw new NotOurs();
    }
  }

  private void text(XmlElement mark, Box place) throws NotOurs {
    String font = attribute(mark, "Font");
    byte[] file = source.font(font);
    String face = faces.computeIfAbsent(font, one -> Base64.getEncoder().encodeToString(file));
    NotOurs.unless(!face.isEmpty());
    double size = Box.number(attribute(mark, "Size"));
    StringBuilder line = new StringBuilder();
    for (XmlElement code : mark.children("TextCode")) {
      double x = place.x() + Box.number(attribute(code, "X"));
      double y = place.y() + Box.number(attribute(code, "Y"));
      String text = code.text();
      out.append("<text class=\"f").append(index(font)).append("\" font-size=\"");
      out.append(number(size)).append("\" y=\"").append(number(y)).append("\" x=\"");
      pens(x, text, code.attribute("DeltaX", ""));
      out.append("\" fill=\"").append(colour(mark, "FillColor")).append('"');
      if (mark.attribute("Stroke", "false").equals("true")) {
        out.append(" stroke=\"").append(colour(mark, "StrokeColor")).append("\" stroke-width=\"");
        out.append(number(Box.number(attribute(mark, "LineWidth")))).append('"');
      }
      out.append('>').append(escape(text)).append("</text>");
      line.append(text);
    }
    lines.add(line.toString());
  }

  private int index(String font) {
    return new ArrayList<>(faces.keySet()).indexOf(font);
  }

  /** Where each character stands; deltas may be repeated as "g count value". */
  private void pens(double start, String text, String deltas) throws NotOurs {
    double x = start;
    out.append(number(x));
    int characters = text.codePointCount(0, text.length());
    String[] words = deltas.isBlank() ? new String[0] : deltas.strip().split("\\s+", -1);
    int written = 1;
    for (int i = 0; i < words.length; i++) {
      int times = 1;
      if (words[i].equals("g")) {
        NotOurs.unless(i + 2 < words.length && words[i + 1].matches("[0-9]{1,4}"));
        times = Integer.parseInt(words[i + 1]);
        i += 2;
      }
      double delta = Box.number(words[i]);
      for (int n = 0; n < times; n++) {
        x += delta;
        out.append(' ').append(number(x));
        written++;
      }
      NotOurs.unless(written <= Math.max(characters, 1));
    }
    NotOurs.unless(written == characters || deltas.isBlank());
  }

  private void path(XmlElement mark, Box place) throws NotOurs {
    boolean stroke = !mark.attribute("Stroke", "true").equals("false");
    boolean fill = mark.attribute("Fill", "false").equals("true");
    out.append("<path fill=\"").append(fill ? colour(mark, "FillColor") : "none").append('"');
    if (stroke) {
      out.append(" stroke=\"").append(colour(mark, "StrokeColor")).append("\" stroke-width=\"");
      out.append(number(Box.number(attribute(mark, "LineWidth")))).append('"');
    } else {
      out.append(" shape-rendering=\"crispEdges\"");
    }
    out.append(" d=\"");
    String[] words = only(mark, "AbbreviatedData").text().split("\\s+", -1);
    for (int i = 0; i < words.length; i++) {
      switch (words[i]) {
        case "M", "L" -> {
          NotOurs.unless(i + 2 < words.length);
          out.append(words[i]).append(number(place.x() + Box.number(words[i + 1]))).append(' ');
          out.append(number(place.y() + Box.number(words[i + 2])));
          i += 2;
        }
        case "C" -> out.append('Z');
        default -> throw new NotOurs();
      }
    }
    out.append("\"/>");
  }

  private void picture(Box place, byte[] png) {
    out.append("<image x=\"").append(number(place.x()));
    out.append("\" y=\"").append(number(place.y()));
    out.append("\" width=\"").append(number(place.width()));
    out.append("\" height=\"").append(number(place.height()));
    out.append("\" href=\"data:image/png;base64,");
    out.append(Base64.getEncoder().encodeToString(png)).append("\"/>");
  }

  private static String colour(XmlElement mark, String name) throws NotOurs {
    String value = attribute(only(mark, name), "Value");
    NotOurs.unless(value.matches("[0-9]{1,3} [0-9]{1,3} [0-9]{1,3}"));
    return "rgb(" + value.replace(' ', ',') + ")";
  }

  private String whole(Box paper) {
    String width = number(paper.width());
    String height = number(paper.height());
    StringBuilder svg = new StringBuilder(out.length() + (1 << 17));
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
    svg.append("mm\" height=\"").append(height).append("mm\" viewBox=\"0 0 ").append(width);
    svg.append(' ').append(height).append("\"><title>").append(escape(source.title()));
    svg.append("</title><style>text{font-kerning:none;white-space:pre}");
    int i = 0;
    for (String face : faces.values()) {
      svg.append("@font-face{font-family:f").append(i).append(";src:url(data:font/ttf;base64,");
      svg.append(face).append(")}.f").append(i).append("{font-family:f").append(i).append('}');
      i++;
    }
    svg.append("</style><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
    return svg.append(out).append("</svg>").toString();
  }
}
