package cn.oneseal.catalogue;

/**
 * How an item last moved, by an issued batch.
 *
 * @param direction {@code TRANSFERRED_IN} or {@code RETURNED}
 * @param fromBodyId the body that gives it
 * @param toBodyId the body that receives it
 */
public record Move(String direction, long fromBodyId, long toBodyId) {

  /** Returns whether the item went back to a department. */
  public boolean returned() {
    return direction.equals("RETURNED");
  }
}
