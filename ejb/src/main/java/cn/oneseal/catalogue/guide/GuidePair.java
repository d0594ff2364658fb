package cn.oneseal.catalogue.guide;

import java.util.List;

/**
 * Two versions of an item's guide side by side.
 *
 * @param itemName the item
 * @param lines field by field, then materials, then steps
 */
public record GuidePair(String itemName, List<GuideComparison.Line> lines) {

  /** Copies the lines. */
  public GuidePair {
    lines = List.copyOf(lines);
  }
}
