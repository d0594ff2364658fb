package cn.oneseal.web.publicface.verify;

import cn.oneseal.publicface.PublicDocument;
import java.util.Optional;

/**
 * What the register answered.
 *
 * @param id what was asked for, or an empty text
 * @param found the document, if the register knows it
 */
public record Lookup(String id, Optional<PublicDocument> found) {

  /** Returns the document, or null. */
  public PublicDocument document() {
    return found.orElse(null);
  }

  /** Returns whether something was asked for that the register does not know. */
  public boolean unknown() {
    return !id.isEmpty() && found.isEmpty();
  }
}
