package cn.oneseal.document.layout;

import java.util.List;

/**
 * One page (A4).
 *
 * @param marks in the order in which they are drawn
 */
public record Sheet(List<Mark> marks) {

  /** Width of A4, mm. */
  public static final double WIDTH = 210;

  /** Height of A4, mm. */
  public static final double HEIGHT = 297;

  /** Keeps a copy. */
  public Sheet {
    marks = List.copyOf(marks);
  }

  /** Returns the texts in the order in which they are drawn. */
  public List<String> texts() {
    return marks.stream()
        .filter(TextMark.class::isInstance)
        .map(mark -> ((TextMark) mark).text())
        .toList();
  }
}
