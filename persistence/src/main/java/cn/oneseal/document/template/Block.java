package cn.oneseal.document.template;

import cn.oneseal.document.layout.Ink;
import java.util.List;

/** What a layout is made of; texts hold values as {@code {name}}. */
public sealed interface Block {

  /**
   * Text over as many lines as it needs; line breaks in a value begin new paragraphs.
   *
   * @param room the height that must be left on the page for it and what follows, mm: a heading
   *     does not stay behind alone
   */
  record Paragraph(Style style, String text, double room) implements Block {}

  /** The head of a red-headed document (GB/T 9704): who issues, the number, the red line. */
  record RedHead(String issuer, String number) implements Block {}

  /** A line from margin to margin; its thickness in mm. */
  record Rule(Ink ink, double width) implements Block {}

  /** Free space, mm. */
  record Space(double height) implements Block {}

  /** A table; the widths of its columns in mm. */
  record Table(List<Double> widths, List<Row> rows) implements Block {}

  /**
   * A code that telephones read, with a text beside it.
   *
   * @param size its width and height, mm
   * @param beside whether what follows stands at the same height, to its right
   */
  record Qr(String content, double size, String caption, boolean beside) implements Block {}

  /**
   * Who issues and when, at the right; the seal stands over both.
   *
   * @param sealed whether a seal stands there
   */
  record Signature(String authority, String date, boolean sealed) implements Block {}

  /** Blocks that are there only when a value is known, or only when it is not. */
  record When(String value, boolean known, List<Block> blocks) implements Block {}

  /** Blocks that stay on one page. */
  record Keep(List<Block> blocks) implements Block {}

  /**
   * A row of a table, or one for each row of a list value.
   *
   * @param list the name of the list; empty for a single row
   * @param header whether it is repeated at the head of each page
   */
  record Row(String list, boolean header, List<Cell> cells) {}

  /** A cell over one or more columns. */
  record Cell(int span, Style style, String text) {}
}
