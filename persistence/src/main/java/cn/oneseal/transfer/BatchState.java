package cn.oneseal.transfer;

/** How far a batch is (R1, 一). */
public enum BatchState {
  /** Being written; nobody is bound. */
  DRAFT,
  /** Found sound; any change makes it a draft again. */
  CHECKED,
  /** In force: its handovers are open. */
  ISSUED,
  /** Everything it orders is done. */
  CLOSED,
  /** Taken back before any item of it was handed over; it stays in the record. */
  WITHDRAWN
}
