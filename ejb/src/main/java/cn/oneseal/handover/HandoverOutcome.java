package cn.oneseal.handover;

import cn.oneseal.refusal.Refusal;

/**
 * What became of one selected handover.
 *
 * @param itemName its item
 * @param refusal why it was refused, or null where it was done
 */
public record HandoverOutcome(String itemName, Refusal refusal) {

  /** Returns whether the act was done. */
  public boolean done() {
    return refusal == null;
  }
}
