package cn.oneseal.document.template;

import cn.oneseal.document.layout.Ink;

/**
 * How text looks.
 *
 * @param points the size in points (三号 is 16)
 * @param bold whether it is thickened
 * @param ink its colour
 * @param align where its lines stand
 * @param leading the distance of its lines, in ems
 * @param before free space above, mm
 * @param after free space below, mm
 * @param indent how far the first line is indented, in ems
 */
public record Style(
    double points,
    boolean bold,
    Ink ink,
    Align align,
    double leading,
    double before,
    double after,
    double indent) {

  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

  /** Returns the height of an em, mm. */
  public double size() {
    return points * MILLIMETRES_PER_POINT;
  }

  /** Returns the distance of its lines, mm. */
  public double lineHeight() {
    return size() * leading;
  }
}
