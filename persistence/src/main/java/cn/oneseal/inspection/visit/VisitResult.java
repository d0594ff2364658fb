package cn.oneseal.inspection.visit;

/** What a visit comes to (R13, 三（一）1). */
public enum VisitResult {
  /** Everything conforms. */
  PASSED,
  /** Something is to be put right. */
  PUT_RIGHT,
  /** The commitment that the approval rests on is broken. */
  COMMITMENT_BROKEN,
  /** The holder was not found. */
  NOT_FOUND;

  /** Returns whether it rests on something that does not conform. */
  public boolean needsFault() {
    return this == PUT_RIGHT || this == COMMITMENT_BROKEN;
  }
}
