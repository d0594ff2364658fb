package cn.oneseal.transfer.amendment;

/** What a later instrument may change of an issued batch. */
public enum AmendmentKind {
  /** The last day of the handover (R8). */
  HANDOVER_DUE,
  /** Who accepts on the handover day (R9), of what is not handed over yet. */
  HANDOVER_DAY_RULE,
  /** The length of the transition (R11), of what has not begun yet. */
  TRANSITION_MONTHS,
  /** The time for a post-certificate inspection (R13), of those to come. */
  INSPECTION_MONTHS,
  /** The time to push a policy document (R21), of those to come. */
  POLICY_DOCUMENT_WORKING_DAYS,
  /** An entry whose item is not handed over is taken back. */
  WITHDRAW_ENTRY,
  /** An entry is added. */
  ADD_ENTRY
}
