package cn.oneseal.document.preview;

import java.util.List;

/**
 * One page.
 *
 * @param svg the picture, complete in itself
 * @param lines what is written on it, in the order in which it is drawn
 */
public record PreviewPage(String svg, List<String> lines) {

  /** Keeps a copy. */
  public PreviewPage {
    lines = List.copyOf(lines);
  }
}
