package cn.oneseal.document.font;

import cn.oneseal.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The fonts in the order in which they are asked for a character: the serif of all documents, then
 * the one of rare characters, then those of the county's own folder (a name's character that no
 * published font has). Read when first needed, then kept.
 */
public final class FontSet {

  private static final System.Logger LOG = System.getLogger(FontSet.class.getName());

  private final List<Source> sources;

  private FontSet(List<Source> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Where a font's bytes come from. */
  @FunctionalInterface
  private interface Bytes {
    byte[] read() throws IOException;
  }

  /** A font that is read when it is first asked. */
  private static final class Source {

    private final String name;
    private final Bytes bytes;
    private volatile FontFace face;

    Source(String name, Bytes bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    FontFace face() {
      FontFace read = face;
      return read == null ? read() : read;
    }

    private synchronized FontFace read() {
      try {
        if (face == null) {
          face = FontFace.read(name, bytes.read());
        }
        return face;
      } catch (IOException | RuntimeException unreadable) {
        LOG.log(System.Logger.Level.ERROR, "Font unreadable: " + name + ": " + unreadable);
        throw Refusal.of("document-font-unreadable", name);
      }
    }
  }

  private static Source shipped(String name) {
    String file = name.replace(" ", "") + "-Regular.ttf";
    return new Source(
        name,
        () -> {
          try (InputStream in = FontSet.class.getResourceAsStream(file)) {
            return in.readAllBytes();
          }
        });
  }

  private static Source ofFolder(Path file) {
    String name = file.getFileName().toString();
    return new Source(name.substring(0, name.length() - 4), () -> Files.readAllBytes(file));
  }

  /** The fonts that come with the application. */
  public static FontSet shipped() {
    return new FontSet(List.of(shipped("OneSeal Serif"), shipped("OneSeal Rare")));
  }

  /**
   * The fonts that come with the application, and the TrueType files ({@code .ttf}) of a folder, by
   * name.
   */
  public static FontSet withFolder(Path folder) {
    List<Source> sources = new ArrayList<>(shipped().sources);
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
          .sorted()
          .map(FontSet::ofFolder)
          .forEach(sources::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new FontSet(sources);
  }

  /** Returns the first font that draws a character; refuses one that none draws, by name. */
  public FontFace faceFor(int codePoint) {
    for (Source source : sources) {
      FontFace face = source.face();
      if (face.has(codePoint)) {
        return face;
      }
    }
    throw Refusal.of("document-missing-glyph", shown(codePoint), name(codePoint));
  }

  /** Returns a text in pieces of one font each; refuses a character that no font draws. */
  public List<FontRun> runs(String text) {
    List<FontRun> runs = new ArrayList<>();
    FontFace face = null;
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      FontFace next = face != null && keeps(face, codePoint) ? face : faceFor(codePoint);
      if (face != null && next != face) {
        runs.add(new FontRun(face, text.substring(start, i)));
        start = i;
      }
      face = next;
      i += Character.charCount(codePoint);
    }
    if (face != null) {
      runs.add(new FontRun(face, text.substring(start)));
    }
    return runs;
  }

  /** Only the first font keeps on drawing: a rare one draws nothing that the first has. */
  private boolean keeps(FontFace face, int codePoint) {
    return face == sources.get(0).face() && face.has(codePoint);
  }

  private static String shown(int codePoint) {
    return Character.isISOControl(codePoint) ? "?" : Character.toString(codePoint);
  }

  private static String name(int codePoint) {
    return "U+"
        + (codePoint > 0xFFFF
            ? Integer.toHexString(codePoint).toUpperCase(Locale.ROOT)
            : HexFormat.of().withUpperCase().toHexDigits((char) codePoint));
  }
}
