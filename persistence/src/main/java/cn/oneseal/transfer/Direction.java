package cn.oneseal.transfer;

/** Which way an item goes (R1, 一). */
public enum Direction {
  /** From a department to the bureau. */
  TRANSFERRED_IN,
  /** From the bureau back. */
  RETURNED
}
