package cn.oneseal.document.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The layouts that come with the application: version 1 of each kind. */
public final class Layouts {

  private static final Map<DocumentKind, Layout> SHIPPED = new EnumMap<>(DocumentKind.class);

  private Layouts() {}

  /** Returns the layout of a kind. */
  public static synchronized Layout shipped(DocumentKind kind) {
    return SHIPPED.computeIfAbsent(kind, wanted -> LayoutReader.read(source(wanted)));
  }

  /** Returns the file of a kind's layout, as an editor begins with it. */
  public static byte[] source(DocumentKind kind) {
    try (InputStream in = Layouts.class.getResourceAsStream(kind.file())) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
