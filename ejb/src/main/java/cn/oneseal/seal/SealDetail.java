package cn.oneseal.seal;

import java.util.List;
import java.util.Set;

/**
 * A seal with its whole life.
 *
 * @param row the seal
 * @param items the names of the items it is tied to
 * @param abolishedBy who recorded the abolition, or null
 * @param filing engraving and filing data
 * @param usage how often it was used
 * @param custody the legs of its custody, in order
 * @param steps what nights warned of, in order
 * @param impressions its impressions, the newest first; none for who may not see them
 * @param permitted what the caller may do with it now
 */
public record SealDetail(
    SealRow row,
    List<String> items,
    String abolishedBy,
    SealFiling filing,
    SealUsage usage,
    List<CustodyRecord> custody,
    List<SealStep> steps,
    List<SealFileLine> impressions,
    Set<SealAction> permitted) {

  /** Copies the collections. */
  public SealDetail {
    items = List.copyOf(items);
    custody = List.copyOf(custody);
    steps = List.copyOf(steps);
    impressions = List.copyOf(impressions);
    permitted = Set.copyOf(permitted);
  }

  /** Returns whether the caller may do this now. */
  public boolean permits(String action) {
    return permitted.contains(SealAction.valueOf(action));
  }
}
