package cn.oneseal.document.preview;

import cn.oneseal.document.verify.DocumentFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of a document.
 *
 * @param pages in order, at least one
 */
public record Preview(List<PreviewPage> pages) {

  /** More pages than these are not shown. */
  private static final int MOST_PAGES = 40;

  /** Larger than this no preview grows, characters. */
  private static final int LARGEST = 12 << 20;

  /** Keeps a copy. */
  public Preview {
    pages = List.copyOf(pages);
  }

  /** Draws a document; empty when it holds what our own writer does not write. */
  public static Optional<Preview> of(byte[] file) {
    Optional<Map<String, byte[]>> files = DocumentFiles.read(file);
    if (files.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Preview(draw(new OfdSource(files.get()))));
    } catch (NotOurs | RuntimeException other) {
      return Optional.empty();
    }
  }

  private static List<PreviewPage> draw(OfdSource source) throws NotOurs {
    List<OfdSource.Leaf> leaves = source.leaves();
    NotOurs.unless(!leaves.isEmpty() && leaves.size() <= MOST_PAGES);
    List<PreviewPage> pages = new ArrayList<>();
    long size = 0;
    for (OfdSource.Leaf leaf : leaves) {
      PreviewPage page = new PageDrawing(source).draw(leaf);
      size += page.svg().length();
      NotOurs.unless(size <= LARGEST);
      pages.add(page);
    }
    return pages;
  }
}
