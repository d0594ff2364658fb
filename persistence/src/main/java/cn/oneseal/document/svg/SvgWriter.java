package cn.oneseal.document.svg;

import static cn.oneseal.document.xml.XmlText.escape;
import static cn.oneseal.document.xml.XmlText.number;

import cn.oneseal.document.font.FontFace;
import cn.oneseal.document.layout.BoxesMark;
import cn.oneseal.document.layout.Ink;
import cn.oneseal.document.layout.LineMark;
import cn.oneseal.document.layout.Mark;
import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.layout.Picture;
import cn.oneseal.document.layout.PictureMark;
import cn.oneseal.document.layout.SealPlace;
import cn.oneseal.document.layout.Sheet;
import cn.oneseal.document.layout.TextMark;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Draws pages as SVG images, each complete in itself: fonts and pictures are inside. */
public final class SvgWriter {

  private SvgWriter() {}

  /**
   * Returns an image for each page.
   *
   * @param seal the picture of the seal that stands on the document; none before it is sealed
   */
  public static List<String> write(Pages pages, Optional<Picture> seal) {
    List<String> images = new ArrayList<>();
    for (int i = 0; i < pages.sheets().size(); i++) {
      List<Mark> marks = new ArrayList<>(pages.sheets().get(i).marks());
      Optional<SealPlace> place = pages.seal();
      if (seal.isPresent() && place.isPresent() && place.get().page() == i) {
        SealPlace at = place.get();
        marks.add(new PictureMark(seal.get(), at.x(), at.y(), at.size(), at.size()));
      }
      images.add(image(pages.title(), marks));
    }
    return images;
  }

  private static String image(String title, List<Mark> marks) {
    Map<FontFace, NavigableSet<Integer>> used = used(marks);
    List<FontFace> faces = new ArrayList<>(used.keySet());
    StringBuilder out = new StringBuilder(1 << 16);
    String box = number(Sheet.WIDTH) + " " + number(Sheet.HEIGHT);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(number(Sheet.WIDTH))
        .append("mm\" height=\"")
        .append(number(Sheet.HEIGHT))
        .append("mm\" viewBox=\"0 0 ")
        .append(box)
        .append("\"><title>")
        .append(escape(title))
        .append("</title><style>text{font-kerning:none;white-space:pre}");
    for (int i = 0; i < faces.size(); i++) {
      byte[] subset = faces.get(i).subset(used.get(faces.get(i)));
      out.append("@font-face{font-family:f")
          .append(i)
          .append(";src:url(data:font/ttf;base64,")
          .append(Base64.getEncoder().encodeToString(subset))
          .append(")}.f")
          .append(i)
          .append("{font-family:f")
          .append(i)
          .append("}");
    }
    out.append("</style><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
    marks.forEach(mark -> mark(out, mark, faces));
    return out.append("</svg>").toString();
  }

  private static Map<FontFace, NavigableSet<Integer>> used(List<Mark> marks) {
    Map<FontFace, NavigableSet<Integer>> used = new LinkedHashMap<>();
    for (Mark mark : marks) {
      if (mark instanceof TextMark text) {
        NavigableSet<Integer> characters =
            used.computeIfAbsent(text.face(), face -> new TreeSet<>());
        text.text().codePoints().forEach(characters::add);
      }
    }
    return used;
  }

  private static void mark(StringBuilder out, Mark mark, List<FontFace> faces) {
    if (mark instanceof TextMark text) {
      text(out, text, faces.indexOf(text.face()));
    } else if (mark instanceof LineMark line) {
      out.append("<path d=\"M").append(number(line.x1())).append(' ').append(number(line.y1()));
      out.append('L').append(number(line.x2())).append(' ').append(number(line.y2()));
      out.append("\" stroke=\"").append(colour(line.ink()));
      out.append("\" stroke-width=\"").append(number(line.width())).append("\"/>");
    } else if (mark instanceof BoxesMark boxes) {
      out.append("<path shape-rendering=\"crispEdges\" fill=\"").append(colour(boxes.ink()));
      out.append("\" d=\"");
      for (BoxesMark.Box box : boxes.boxes()) {
        out.append('M').append(number(box.x())).append(' ').append(number(box.y()));
        out.append('h').append(number(box.width())).append('v').append(number(box.height()));
        out.append('h').append(number(-box.width())).append('z');
      }
      out.append("\"/>");
    } else if (mark instanceof PictureMark picture) {
      out.append("<image x=\"").append(number(picture.x()));
      out.append("\" y=\"").append(number(picture.y()));
      out.append("\" width=\"").append(number(picture.width()));
      out.append("\" height=\"").append(number(picture.height()));
      out.append("\" href=\"data:image/png;base64,");
      out.append(Base64.getEncoder().encodeToString(picture.picture().png())).append("\"/>");
    }
  }

  private static void text(StringBuilder out, TextMark text, int face) {
    out.append("<text class=\"f").append(face).append("\" x=\"").append(number(text.x()));
    out.append("\" y=\"").append(number(text.baseline()));
    out.append("\" font-size=\"").append(number(text.size()));
    out.append("\" fill=\"").append(colour(text.ink())).append('"');
    if (text.spacing() != 0) {
      out.append(" letter-spacing=\"").append(number(text.spacing())).append('"');
    }
    if (text.bold()) {
      out.append(" stroke=\"").append(colour(text.ink()));
      out.append("\" stroke-width=\"").append(number(text.size() * TextMark.BOLD)).append('"');
    }
    out.append('>').append(escape(text.text())).append("</text>");
  }

  private static String colour(Ink ink) {
    return "rgb(" + ink.red() + "," + ink.green() + "," + ink.blue() + ")";
  }
}
