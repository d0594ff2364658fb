package cn.oneseal.document.ofd;

import cn.oneseal.document.layout.SealPlace;
import java.util.List;
import java.util.Optional;

/**
 * An OFD that is not sealed yet.
 *
 * @param pageIds the number of each page within the document
 * @param seal where the seal is to stand; empty of a document that bears none
 */
public record OfdDraft(OfdFiles files, List<Integer> pageIds, Optional<SealPlace> seal) {

  /** Keeps a copy. */
  public OfdDraft {
    pageIds = List.copyOf(pageIds);
  }
}
