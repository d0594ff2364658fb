package cn.oneseal.document.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font: which characters it has, how wide they are, and its reduction to some of them. */
public final class FontFace {

  /** What FontBox writes; {@link SubsetFont} adds the rest. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "name", "OS/2");

  private final String name;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;
  private final Map<Integer, Double> advances = new ConcurrentHashMap<>();

  private FontFace(String name, TrueTypeFont font) throws IOException {
    this.name = name;
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  /**
   * Reads a TrueType font with outlines in {@code glyf}.
   *
   * @param name the family name under which documents refer to it
   */
  public static FontFace read(String name, byte[] truetype) throws IOException {
    return new FontFace(name, new TTFParser().parse(new RandomAccessReadBuffer(truetype)));
  }

  /** Returns the family name. */
  public String name() {
    return name;
  }

  /** Tells whether the font draws a character. */
  public boolean has(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  /** Returns how far a character moves the pen, in ems. */
  public double advance(int codePoint) {
    return advances.computeIfAbsent(codePoint, this::measure);
  }

  private double measure(int codePoint) {
    synchronized (font) {
      try {
        return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  /** Returns the outline of a character: in ems, upwards, from the pen's place on the baseline. */
  public Path2D outline(int codePoint) {
    synchronized (font) {
      try {
        GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
        Path2D path = glyph == null ? new Path2D.Double() : glyph.getPath();
        path.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
        return path;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  /** Returns a font with the glyphs of some characters only; the same bytes for the same ones. */
  public byte[] subset(NavigableSet<Integer> codePoints) {
    synchronized (font) {
      try {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        codePoints.forEach(subsetter::add);
        ByteArrayOutputStream reduced = new ByteArrayOutputStream();
        subsetter.writeToStream(reduced);
        Map<Integer, Integer> newGlyphs = new TreeMap<>();
        subsetter.getGIDMap().forEach((newId, oldId) -> newGlyphs.put(oldId, newId));
        TreeMap<Integer, Integer> characters = new TreeMap<>();
        for (int codePoint : codePoints) {
          characters.put(codePoint, newGlyphs.get(glyphs.getGlyphId(codePoint)));
        }
        return SubsetFont.complete(reduced.toByteArray(), characters);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
