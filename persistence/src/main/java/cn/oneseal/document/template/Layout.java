package cn.oneseal.document.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One version of a layout.
 *
 * @param kind of which kind of document
 * @param version its number, from 1
 * @param title the document's title
 * @param page the margins
 * @param values the values that it knows by name; true for those without which no document is made
 * @param lists the columns of the lists that it knows by name
 * @param blocks what it is made of
 */
public record Layout(
    DocumentKind kind,
    int version,
    String title,
    PageSetup page,
    Map<String, Boolean> values,
    Map<String, Set<String>> lists,
    List<Block> blocks) {

  /** Keeps copies. */
  public Layout {
    values = Map.copyOf(values);
    lists = Map.copyOf(lists);
    blocks = List.copyOf(blocks);
  }

  /**
   * Margins of the text, mm.
   *
   * @param numbered whether pages are numbered
   */
  public record PageSetup(double top, double bottom, double left, double right, boolean numbered) {}

  /** Returns kind and version as a document keeps them. */
  public String reference() {
    return kind + "/" + version;
  }
}
