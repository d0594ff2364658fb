package cn.oneseal.seal;

/** What a seal is for (R10, 二（二）). */
public enum SealKind {
  /** The one seal of the bureau, for approvals. */
  APPROVAL,
  /** A department's seal for the approval of certain items; it goes with the last of them. */
  SPECIAL_APPROVAL,
  /** A body's official seal (单位公章); not an approval seal. */
  OFFICIAL,
  /** An inspection, testing or quarantine seal (ALL 39, 44); not an approval seal. */
  INSPECTION
}
