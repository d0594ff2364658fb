package cn.oneseal.handover;

/**
 * What the batch says of a handover (R9, R11).
 *
 * @param direction TRANSFERRED_IN or RETURNED
 * @param listNo the item's number in that list
 * @param itemName the item's name
 * @param clause the clause that moves the item
 * @param instrumentId the instrument of the batch
 * @param instrumentTitle its number or title
 * @param newFromStartOfDay whether the new authority holds the power on the handover day already
 * @param transitionMonths the months of transition
 * @param batch the batch's number
 */
public record HandoverTerms(
    String direction,
    int listNo,
    String itemName,
    String clause,
    long instrumentId,
    String instrumentTitle,
    boolean newFromStartOfDay,
    int transitionMonths,
    int batch) {

  /** Returns whether the item comes to the bureau: only then there is a transition. */
  public boolean transferredIn() {
    return "TRANSFERRED_IN".equals(direction);
  }

  /** Returns the decision that abolishes a seal with the last item tied to it (R10, 二（二）). */
  public String abolitionDecision() {
    return instrumentTitle + " 二（二）";
  }
}
