package cn.oneseal.document.signing;

import cn.oneseal.document.font.FontSet;
import cn.oneseal.document.layout.Picture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Draws a round red seal: the body's name along the edge, a star, what the seal is for, and in the
 * demonstration that it is one. Sixteen levels of one red on nothing: small, since a document
 * carries it twice.
 */
public final class SealPicture {

  private static final int PIXELS = 496;
  private static final int LEVELS = 16;
  private static final int RED = 0xD8;
  private static final int GREEN = 0x12;
  private static final int BLUE = 0x12;
  private static final double CENTER = PIXELS / 2.0;
  private static final double EDGE = 8;
  private static final double RADIUS = CENTER - EDGE;

  /** Over how much of the edge a name may stretch, radians. */
  private static final double WIDEST_ARC = Math.toRadians(245);

  private final FontSet fonts;

  /** Draws with these fonts. */
  public SealPicture(FontSet fonts) {
    this.fonts = fonts;
  }

  /**
   * Returns the picture.
   *
   * @param name along the edge, such as the body's name
   * @param purpose below the star; may be empty
   * @param demonstration whether it says that it is one of the demonstration
   */
  public Picture draw(String name, String purpose, boolean demonstration) {
    BufferedImage shades = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D out = shades.createGraphics();
    out.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    out.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    out.setColor(Color.WHITE);
    out.setStroke(new BasicStroke(12));
    out.draw(new Ellipse2D.Double(EDGE, EDGE, 2 * RADIUS, 2 * RADIUS));
    out.fill(star(CENTER, CENTER, RADIUS * 0.3));
    arc(out, name);
    if (demonstration) {
      line(out, "演示", CENTER - RADIUS * 0.4, 46);
    }
    line(out, purpose, CENTER + RADIUS * 0.56, 44);
    out.dispose();
    return new Picture(png(shades));
  }

  private void arc(Graphics2D out, String name) {
    int[] characters = name.codePoints().toArray();
    double radius = RADIUS * 0.79;
    double size = Math.min(RADIUS * 0.3, radius * WIDEST_ARC / Math.max(1, characters.length));
    double step = Math.min(size * 1.25 / radius, WIDEST_ARC / Math.max(1, characters.length));
    double angle = -step * (characters.length - 1) / 2;
    for (int character : characters) {
      AffineTransform place = new AffineTransform();
      place.rotate(angle, CENTER, CENTER);
      place.translate(CENTER, CENTER - radius);
      place.concatenate(glyphPlace(size * 0.82, size));
      cut(out, place.createTransformedShape(glyph(character)), size);
      angle += step;
    }
  }

  /** Puts a glyph's middle at the origin, upside up. */
  private static AffineTransform glyphPlace(double width, double height) {
    AffineTransform place = AffineTransform.getScaleInstance(width, -height);
    place.translate(-0.5, -0.38);
    return place;
  }

  private void line(Graphics2D out, String text, double y, double largest) {
    int[] characters = text.codePoints().toArray();
    double size = Math.min(largest, RADIUS * 0.95 / Math.max(1, characters.length));
    double x = CENTER - size * (characters.length - 1) / 2;
    for (int character : characters) {
      AffineTransform place = AffineTransform.getTranslateInstance(x, y);
      place.concatenate(glyphPlace(size, size));
      cut(out, place.createTransformedShape(glyph(character)), size);
      x += size;
    }
  }

  private Shape glyph(int character) {
    return fonts.faceFor(character).outline(character);
  }

  /** With thickened strokes, as seals are cut. */
  private static void cut(Graphics2D out, Shape glyph, double size) {
    out.setStroke(new BasicStroke((float) (size * 0.035)));
    out.fill(glyph);
    out.draw(glyph);
  }

  private static Path2D star(double x, double y, double radius) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double length = i % 2 == 0 ? radius : radius * 0.382;
      double angle = Math.toRadians(-90 + 36.0 * i);
      double px = x + length * Math.cos(angle);
      double py = y + length * Math.sin(angle);
      if (i == 0) {
        star.moveTo(px, py);
      } else {
        star.lineTo(px, py);
      }
    }
    star.closePath();
    return star;
  }

  private static byte[] png(BufferedImage shades) {
    byte[] red = new byte[LEVELS];
    byte[] green = new byte[LEVELS];
    byte[] blue = new byte[LEVELS];
    byte[] alpha = new byte[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      red[i] = (byte) RED;
      green[i] = (byte) GREEN;
      blue[i] = (byte) BLUE;
      alpha[i] = (byte) (i * 255 / (LEVELS - 1));
    }
    BufferedImage picture =
        new BufferedImage(
            PIXELS,
            PIXELS,
            BufferedImage.TYPE_BYTE_BINARY,
            new IndexColorModel(4, LEVELS, red, green, blue, alpha));
    for (int y = 0; y < PIXELS; y++) {
      for (int x = 0; x < PIXELS; x++) {
        int level = (shades.getRaster().getSample(x, y, 0) + 8) / 17;
        picture.getRaster().setSample(x, y, 0, Math.min(LEVELS - 1, level));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(picture, "png", bytes);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }
}
