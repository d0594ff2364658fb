package cn.oneseal.document.ofd;

import static cn.oneseal.document.xml.XmlText.escape;

import cn.oneseal.document.font.FontFace;
import cn.oneseal.document.layout.Mark;
import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.layout.Picture;
import cn.oneseal.document.layout.PictureMark;
import cn.oneseal.document.layout.Sheet;
import cn.oneseal.document.layout.TextMark;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Fonts and pictures of a document, and its numbers: each object has one of its own. */
final class OfdResources {

  private final Map<FontFace, Integer> fonts = new LinkedHashMap<>();
  private final Map<FontFace, NavigableSet<Integer>> characters = new LinkedHashMap<>();
  private final Map<Picture, Integer> pictures = new LinkedHashMap<>();
  private int lastId;

  OfdResources(Pages pages) {
    for (Sheet sheet : pages.sheets()) {
      for (Mark mark : sheet.marks()) {
        if (mark instanceof TextMark text) {
          fonts.computeIfAbsent(text.face(), face -> nextId());
          NavigableSet<Integer> used =
              characters.computeIfAbsent(text.face(), face -> new TreeSet<>());
          text.text().codePoints().forEach(used::add);
        } else if (mark instanceof PictureMark picture) {
          pictures.computeIfAbsent(picture.picture(), one -> nextId());
        }
      }
    }
  }

  int nextId() {
    return ++lastId;
  }

  int lastId() {
    return lastId;
  }

  int font(FontFace face) {
    return fonts.get(face);
  }

  int picture(Picture picture) {
    return pictures.get(picture);
  }

  boolean hasPictures() {
    return !pictures.isEmpty();
  }

  void addTo(OfdFiles files) {
    StringBuilder out = head();
    out.append("<ofd:Fonts>");
    fonts.forEach(
        (face, id) -> {
          String file = "font_" + id + ".ttf";
          String name = escape(face.name());
          out.append("<ofd:Font ID=\"").append(id).append("\" FontName=\"").append(name);
          out.append("\" FamilyName=\"").append(name).append("\"><ofd:FontFile>");
          out.append(file).append("</ofd:FontFile></ofd:Font>");
          files.add("Doc_0/Res/" + file, face.subset(characters.get(face)));
        });
    files.add("Doc_0/PublicRes.xml", end(out.append("</ofd:Fonts>")));
    if (hasPictures()) {
      addPictures(files);
    }
  }

  private void addPictures(OfdFiles files) {
    StringBuilder out = head();
    out.append("<ofd:MultiMedias>");
    pictures.forEach(
        (picture, id) -> {
          String file = "image_" + id + ".png";
          out.append("<ofd:MultiMedia ID=\"").append(id);
          out.append("\" Type=\"Image\" Format=\"PNG\"><ofd:MediaFile>").append(file);
          out.append("</ofd:MediaFile></ofd:MultiMedia>");
          files.add("Doc_0/Res/" + file, picture.png());
        });
    files.add("Doc_0/DocumentRes.xml", end(out.append("</ofd:MultiMedias>")));
  }

  private static StringBuilder head() {
    return new StringBuilder(OfdWriter.HEAD)
        .append("<ofd:Res")
        .append(OfdWriter.NAMESPACE)
        .append(" BaseLoc=\"Res\">");
  }

  private static byte[] end(StringBuilder out) {
    return out.append("</ofd:Res>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
