package cn.oneseal.document.layout;

import java.util.List;
import java.util.Optional;

/**
 * A document as it will be seen.
 *
 * @param title its title
 * @param layout which layout and version made it, such as {@code DECISION_APPROVAL/1}
 * @param sheets the pages, at least one
 * @param seal where the seal stands; empty of a document that bears none
 */
public record Pages(String title, String layout, List<Sheet> sheets, Optional<SealPlace> seal) {

  /** Keeps a copy. */
  public Pages {
    sheets = List.copyOf(sheets);
  }
}
