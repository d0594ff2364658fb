package cn.oneseal.catalogue.guide;

import java.util.List;

/**
 * The versions of an item's guide that a caller can compare.
 *
 * @param editions the published ones, the newest first
 * @param draft whether there is a draft of the caller's own body
 */
public record GuideVersions(List<Integer> editions, boolean draft) {

  /** Copies the list. */
  public GuideVersions {
    editions = List.copyOf(editions);
  }
}
