package cn.oneseal.seal;

import java.util.List;

/**
 * A seal with the items it is tied to and its newest uses.
 *
 * @param row the seal
 * @param items the names of the items
 * @param uses its newest uses
 */
public record SealDetail(SealRow row, List<String> items, List<SealUse> uses) {

  /** Copies the lists. */
  public SealDetail {
    items = List.copyOf(items);
    uses = List.copyOf(uses);
  }
}
