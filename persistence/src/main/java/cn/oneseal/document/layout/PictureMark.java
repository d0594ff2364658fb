package cn.oneseal.document.layout;

/** A picture at its place, mm. */
public record PictureMark(Picture picture, double x, double y, double width, double height)
    implements Mark {}
