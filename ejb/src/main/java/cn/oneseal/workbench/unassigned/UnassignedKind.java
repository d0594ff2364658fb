package cn.oneseal.workbench.unassigned;

/** What kind of work is left without anybody. */
public enum UnassignedKind {
  /** A mentor or trainee of a pair who left, while the transition runs (R11). */
  PAIR,
  /** Sessions that somebody who left should have confirmed (R11). */
  SESSION,
  /** Cases accepted, without anybody who reviews. */
  REVIEW,
  /** Cases reviewed, without anybody who resolves. */
  RESOLVE,
  /** Cases resolved, without anybody who seals. */
  SEAL,
  /** Categories to hand over or to countersign, without a liaison (R6, R7). */
  HAND_OVER,
  /** Pushes unseen, without a linkage operator (R22, R23). */
  SEE_PUSH,
  /** Inspections due, without an inspector (R13). */
  INSPECT,
  /** Applications received or supplemented, without anybody who accepts (ALL 32). */
  ANSWER,
  /** Acceptances entered later, without a liaison who countersigns them (R9). */
  COUNTERSIGN_ACCEPTANCE,
  /** Abolished seals not yet sealed away or destroyed, without a custodian (R10). */
  KEEP_SEAL,
  /** Service guides owed, without a liaison or anybody who accepts (R3). */
  PUBLISH_GUIDE,
  /** Procedures of returned items owed, without a liaison or case officer (R4). */
  PUBLISH_PROCEDURE
}
