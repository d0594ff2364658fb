package cn.oneseal.policy;

/** What the bureau makes of a document for an item. */
public enum PolicyOutcome {
  /** The service guide is to be revised. */
  REVISE_GUIDE,
  /** Nothing changes, for a reason. */
  NO_CHANGE
}
