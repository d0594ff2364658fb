package cn.oneseal.seal;

import java.util.List;

/**
 * A seal to register.
 *
 * @param kind its kind
 * @param bodyId whose seal it is
 * @param name its name
 * @param filing engraving and filing data, as far as they are known
 * @param itemIds the items that a special approval seal is tied to
 * @param decision the decision that abolishes the active one it replaces, or null where none is
 */
public record NewSeal(
    SealKind kind,
    long bodyId,
    String name,
    SealFiling filing,
    List<Long> itemIds,
    String decision) {

  /** Copies the items. */
  public NewSeal {
    itemIds = List.copyOf(itemIds);
  }
}
