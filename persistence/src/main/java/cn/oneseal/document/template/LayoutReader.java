package cn.oneseal.document.template;

import cn.oneseal.document.layout.Ink;
import cn.oneseal.document.layout.Sheet;
import cn.oneseal.document.template.Layout.PageSetup;
import cn.oneseal.document.xml.XmlElement;
import cn.oneseal.document.xml.XmlReader;
import cn.oneseal.document.xml.XmlUnreadable;
import cn.oneseal.refusal.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads layouts; refuses what breaks the schema, with the line, and values that nobody named. */
public final class LayoutReader {

  /** The largest file of a layout, in bytes. */
  public static final int LARGEST = 256 * 1024;

  /** The least width and height of the text on a page, mm. */
  private static final int NARROWEST = 80;

  /** The least width of a column, mm: a character and the space around it. */
  private static final int THINNEST = 8;

  private LayoutReader() {}

  /** Returns the layout in a file. */
  public static Layout read(byte[] file) {
    if (file.length > LARGEST) {
      throw Refusal.of("layout-too-large", LARGEST / 1024);
    }
    try {
      XmlElement root = XmlReader.read(file);
      LayoutSchema.check(file);
      return layout(root);
    } catch (XmlUnreadable unreadable) {
      throw unreadable.line() > 0
          ? Refusal.of("layout-malformed", unreadable.line())
          : Refusal.of("layout-unreadable");
    }
  }

  private static Layout layout(XmlElement root) {
    XmlElement page = root.only("page").orElseThrow();
    PageSetup setup =
        new PageSetup(
            length(page, "top", 37),
            length(page, "bottom", 35),
            length(page, "left", 28),
            length(page, "right", 26),
            !page.attribute("numbered", "true").equals("false"));
    if (Sheet.WIDTH - setup.left() - setup.right() < NARROWEST
        || Sheet.HEIGHT - setup.top() - setup.bottom() < NARROWEST) {
      throw Refusal.of("layout-margins", NARROWEST);
    }
    Map<String, Boolean> values = new TreeMap<>();
    Map<String, Set<String>> lists = new TreeMap<>();
    XmlElement declared = root.only("values").orElseThrow();
    for (XmlElement value : declared.children("value")) {
      values.put(name(value), value.attribute("required", "false").equals("true"));
    }
    for (XmlElement list : declared.children("list")) {
      values.put(name(list), list.attribute("required", "false").equals("true"));
      Set<String> columns = new HashSet<>(Set.of(Values.ROW));
      list.children("value").forEach(column -> columns.add(name(column)));
      lists.put(name(list), Set.copyOf(columns));
    }
    List<Block> blocks = blocks(root.only("body").orElseThrow());
    Layout layout =
        new Layout(
            DocumentKind.valueOf(root.attribute("kind", "")),
            Integer.parseInt(root.attribute("version", "")),
            root.attribute("title", ""),
            setup,
            values,
            lists,
            blocks);
    new PlaceCheck(layout).check();
    return layout;
  }

  private static List<Block> blocks(XmlElement parent) {
    return parent.children().stream().map(LayoutReader::block).toList();
  }

  private static Block block(XmlElement element) {
    return switch (element.name()) {
      case "p" ->
          new Block.Paragraph(style(element, 16, Align.JUSTIFY, 2), element.text(), room(element));
      case "title" -> new Block.Paragraph(title(element), element.text(), room(element));
      case "redhead" ->
          new Block.RedHead(element.attribute("issuer", ""), element.attribute("number", ""));
      case "rule" -> new Block.Rule(ink(element), length(element, "width", 0.35));
      case "space" -> new Block.Space(length(element, "height", 5));
      case "table" -> table(element);
      case "qr" ->
          new Block.Qr(
              element.attribute("content", ""),
              length(element, "size", 24),
              element.attribute("caption", ""),
              element.attribute("beside", "false").equals("true"));
      case "signature" ->
          new Block.Signature(
              element.attribute("authority", ""),
              element.attribute("date", ""),
              !element.attribute("sealed", "true").equals("false"));
      case "when" -> new Block.When(element.attribute("known", ""), true, blocks(element));
      case "unless" -> new Block.When(element.attribute("known", ""), false, blocks(element));
      case "keep" -> new Block.Keep(blocks(element));
      default -> throw Refusal.of("layout-unreadable");
    };
  }

  private static Block.Table table(XmlElement element) {
    List<Double> widths =
        Arrays.stream(element.attribute("widths", "").strip().split("\\s+", -1))
            .map(Double::valueOf)
            .toList();
    double points = length(element, "size", 12);
    if (widths.stream().mapToDouble(Double::doubleValue).sum() > Sheet.WIDTH
        || widths.stream().anyMatch(width -> width < THINNEST)) {
      throw Refusal.of("layout-column-widths", THINNEST, Sheet.WIDTH);
    }
    List<Block.Row> rows = new ArrayList<>();
    for (XmlElement row : element.children()) {
      List<Block.Cell> cells =
          row.children().stream().map(cell -> cell(cell, points, row)).toList();
      if (cells.stream().mapToInt(Block.Cell::span).sum() != widths.size()) {
        throw Refusal.of("layout-row-columns", rows.size() + 1, widths.size());
      }
      rows.add(
          new Block.Row(
              row.attribute("list", ""), row.attribute("header", "false").equals("true"), cells));
    }
    return new Block.Table(widths, rows);
  }

  private static Block.Cell cell(XmlElement cell, double points, XmlElement row) {
    Style style = style(cell, points, Align.LEFT, 0);
    if (row.attribute("header", "false").equals("true") && cell.attribute("align").isEmpty()) {
      style = new Style(style.points(), true, style.ink(), Align.CENTER, style.leading(), 0, 0, 0);
    }
    return new Block.Cell(Integer.parseInt(cell.attribute("span", "1")), style, cell.text());
  }

  private static Style title(XmlElement element) {
    return new Style(
        length(element, "size", 22),
        true,
        ink(element),
        Align.CENTER,
        length(element, "leading", 1.5),
        length(element, "before", 6),
        length(element, "after", 8),
        0);
  }

  private static Style style(XmlElement element, double points, Align align, double indent) {
    Align chosen =
        element
            .attribute("align")
            .map(word -> Align.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(align);
    return new Style(
        length(element, "size", points),
        element.attribute("bold", "false").equals("true"),
        ink(element),
        chosen,
        length(element, "leading", indent > 0 ? 1.75 : 1.5),
        length(element, "before", 0),
        length(element, "after", 0),
        length(element, "indent", chosen == Align.JUSTIFY ? indent : 0));
  }

  private static double room(XmlElement element) {
    return length(element, "room", 0);
  }

  private static Ink ink(XmlElement element) {
    return Ink.valueOf(element.attribute("ink", "black").toUpperCase(Locale.ROOT));
  }

  private static String name(XmlElement element) {
    return element.attribute("name", "");
  }

  private static double length(XmlElement element, String attribute, double otherwise) {
    return element.attribute(attribute).map(Double::valueOf).orElse(otherwise);
  }
}
