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
  INSPECT
}
