package cn.oneseal.document.layout;

import java.util.List;

/**
 * Filled rectangles of one colour: the dark parts of a QR code.
 *
 * @param boxes the rectangles, none empty
 */
public record BoxesMark(List<Box> boxes, Ink ink) implements Mark {

  /** Keeps a copy. */
  public BoxesMark {
    boxes = List.copyOf(boxes);
  }

  /** A rectangle: its upper left corner and size, mm. */
  public record Box(double x, double y, double width, double height) {}
}
