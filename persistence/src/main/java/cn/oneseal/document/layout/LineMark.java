package cn.oneseal.document.layout;

/**
 * A straight line.
 *
 * @param width its thickness, mm
 */
public record LineMark(double x1, double y1, double x2, double y2, double width, Ink ink)
    implements Mark {}
