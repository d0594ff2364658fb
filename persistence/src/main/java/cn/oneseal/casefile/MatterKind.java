package cn.oneseal.casefile;

/** What an application asks of a right: to have it, or something of the one before (R2, 二（一）). */
public enum MatterKind {
  /** A right that the applicant does not have yet. */
  INITIAL,
  /** Another content of the one before (变更; ALL 49). */
  CHANGE,
  /** A longer validity of the one before (延续; ALL 50). */
  RENEWAL,
  /** A new certificate of the one before (换发、补发). */
  REISSUE,
  /** The end of the one before (注销; ALL 70). */
  CANCELLATION
}
