package cn.oneseal.document.preview;

import cn.oneseal.document.layout.Picture;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.xml.XmlElement;
import cn.oneseal.document.xml.XmlReader;
import cn.oneseal.document.xml.XmlUnreadable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a document that are drawn: leaves, fonts, pictures and the stamps of its seal. */
final class OfdSource {

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int PNG_HEAD = 24;
  private static final int TRUETYPE = 0x00010000;
  private static final int PIXELS = 4_000;
  private static final int LARGEST_PART = 2 << 20;

  private final Map<String, byte[]> files;
  private final Map<String, byte[]> fonts = new HashMap<>();
  private final Map<String, byte[]> pictures = new HashMap<>();
  private final List<Leaf> leaves = new ArrayList<>();
  private final String title;

  /**
   * One page as it stands in the file.
   *
   * @param content its content
   * @param stamps where the seal stands on it
   */
  record Leaf(XmlElement content, List<Stamp> stamps) {}

  /** The seal on a page. */
  record Stamp(Box place, Picture picture) {}

  OfdSource(Map<String, byte[]> files) throws NotOurs {
    this.files = files;
    XmlElement body = only(read("OFD.xml"), "DocBody");
    this.title = only(only(body, "DocInfo"), "Title").text();
    String path = resolve("OFD.xml", only(body, "DocRoot").text());
    XmlElement document = read(path);
    XmlElement common = only(document, "CommonData");
    for (XmlElement resources : common.children("PublicRes")) {
      resources(resolve(path, resources.text()));
    }
    for (XmlElement resources : common.children("DocumentRes")) {
      resources(resolve(path, resources.text()));
    }
    Map<String, List<Stamp>> stamps = stamps(body);
    for (XmlElement page : only(document, "Pages").children("Page")) {
      NotOurs.unless(page.children().isEmpty());
      List<Stamp> here = stamps.getOrDefault(attribute(page, "ID"), List.of());
      leaves.add(new Leaf(read(resolve(path, attribute(page, "BaseLoc"))), here));
    }
  }

  String title() {
    return title;
  }

  List<Leaf> leaves() {
    return leaves;
  }

  byte[] font(String id) throws NotOurs {
    NotOurs.unless(fonts.containsKey(id));
    return fonts.get(id);
  }

  byte[] picture(String id) throws NotOurs {
    NotOurs.unless(pictures.containsKey(id));
    return pictures.get(id);
  }

  private void resources(String path) throws NotOurs {
    XmlElement all = read(path);
    String base = resolveFolder(path, attribute(all, "BaseLoc"));
    for (XmlElement group : all.children()) {
      for (XmlElement one : group.children()) {
        switch (group.name() + "/" + one.name()) {
          case "Fonts/Font" -> {
            byte[] font = file(base + only(one, "FontFile").text());
            NotOurs.unless(font.length > 12 && ByteBuffer.wrap(font).getInt() == TRUETYPE);
            fonts.put(attribute(one, "ID"), font);
          }
          case "MultiMedias/MultiMedia" -> {
            NotOurs.unless(attribute(one, "Type").equals("Image"));
            byte[] picture = file(base + only(one, "MediaFile").text());
            pictures.put(attribute(one, "ID"), checked(picture));
          }
          default -> throw new NotOurs();
        }
      }
    }
  }

  /** Where the seal stands, by the page's number. */
  private Map<String, List<Stamp>> stamps(XmlElement body) throws NotOurs {
    Map<String, List<Stamp>> stamps = new HashMap<>();
    String list = resolve("OFD.xml", only(body, "Signatures").text());
    String path = resolve(list, attribute(only(read(list), "Signature"), "BaseLoc"));
    XmlElement signed = only(read(path), "SignedInfo");
    byte[] seal = file(resolve(path, only(only(signed, "Seal"), "BaseLoc").text()));
    try {
      Picture picture = ElectronicSeal.read(seal).picture();
      checked(picture.png());
      for (XmlElement stamp : signed.children("StampAnnot")) {
        stamps
            .computeIfAbsent(attribute(stamp, "PageRef"), page -> new ArrayList<>())
            .add(new Stamp(Box.read(attribute(stamp, "Boundary")), picture));
      }
    } catch (IOException notASeal) {
      throw new NotOurs();
    }
    return stamps;
  }

  private static byte[] checked(byte[] png) throws NotOurs {
    NotOurs.unless(png.length >= PNG_HEAD);
    ByteBuffer head = ByteBuffer.wrap(png);
    int width = head.getInt(16);
    int height = head.getInt(20);
    NotOurs.unless(head.getLong(0) == PNG && width > 0 && height > 0);
    NotOurs.unless(width <= PIXELS && height <= PIXELS);
    return png;
  }

  private XmlElement read(String path) throws NotOurs {
    try {
      return XmlReader.read(file(path));
    } catch (XmlUnreadable unreadable) {
      throw new NotOurs();
    }
  }

  private byte[] file(String path) throws NotOurs {
    byte[] file = files.get(path);
    NotOurs.unless(file != null && file.length <= LARGEST_PART);
    return file;
  }

  static XmlElement only(XmlElement parent, String name) throws NotOurs {
    return parent.only(name).orElseThrow(NotOurs::new);
  }

  static String attribute(XmlElement element, String name) throws NotOurs {
    return element.attribute(name).orElseThrow(NotOurs::new);
  }

  private static String resolve(String from, String location) {
    String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
    return location.startsWith("/") ? location.substring(1) : folder + location;
  }

  private static String resolveFolder(String from, String location) {
    String folder = resolve(from, location);
    return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
  }
}
