package cn.oneseal.workbench;

/** The kinds of work on the workbench. */
public enum TodoKind {
  /** Categories to hand over, by a department. */
  HAND_OVER,
  /** Categories to countersign, by the receiving body. */
  COUNTERSIGN,
  /** A department that is late with its handovers, shown to both parties. */
  LATE_HANDOVER,
  /** A department that is warned that its handovers are due soon, shown to both parties. */
  WARNED_HANDOVER,
  /** Cases in flight of a handover that are not closed. */
  FOLLOW_IN_FLIGHT,
  /** An acceptance entered later that waits for the other side's countersignature. */
  COUNTERSIGN_ACCEPTANCE,
  /** An application received and not answered. */
  ANSWER,
  /** A case accepted and not reviewed. */
  REVIEW,
  /** A case reviewed and not resolved. */
  RESOLVE,
  /** A case resolved and not issued. */
  SEAL,
  /** Papers of the body that wait for its custodian, all of them in one. */
  SEAL_PAPERS,
  /** An abolished seal neither sealed away nor destroyed by the authority that issued it. */
  KEEP_SEAL,
  /** A result that is to go on paper and was not sent. */
  SEND_PAPER,
  /** A push that nobody has seen. */
  SEE_PUSH,
  /** A push that nobody takes care of. */
  CLAIM_PUSH,
  /** A push that the officer who takes care of it has not answered. */
  ANSWER_PUSH,
  /** A penalty or a suggestion to revoke that came back and was not received. */
  PUSH_ANSWER,
  /** An inspection that is due. */
  INSPECT,
  /** What was ordered to be put right and is not yet. */
  RECHECK,
  /** An inspection escalated to the department's head. */
  LATE_INSPECTION,
  /** An inspection escalated to the county's supervision duty. */
  COUNTY_INSPECTION,
  /** The record of an inspection that the department has not published. */
  PUBLISH_INSPECTION,
  /** An objection that the department has not answered. */
  ANSWER_OBJECTION,
  /** A proposal to revoke, or proceedings on one, that the authority has not resolved. */
  REVOCATION,
  /** A policy document that the bureau has not acknowledged. */
  ACKNOWLEDGE_POLICY,
  /** A policy document with items that the bureau has not decided. */
  DECIDE_POLICY,
  /** A guide to be revised for a policy document. */
  REVISE_GUIDE,
  /** A policy document that the department pushed late. */
  LATE_POLICY,
  /** A service guide not published although the power has begun. */
  PUBLISH_GUIDE,
  /** The same, for the department that gave the item. */
  AWAIT_GUIDE,
  /** A returned item's procedure not published although the power has begun. */
  PUBLISH_PROCEDURE,
  /** The same, for the body that gave the item back. */
  AWAIT_PROCEDURE,
  /** A supervising department that is only proposed, or none at all. */
  CONFIRM_SUPERVISION,
  /** A transfer batch published to the body and not read. */
  READ_BATCH,
  /** A transition warned of: soon it ends. */
  END_TRANSITION,
  /** The closing report of a transition is there. */
  READ_REPORT;

  /** Returns whether its day is the one since which it is missing, not the one it is due by. */
  public boolean missing() {
    return this == PUBLISH_GUIDE
        || this == SEAL_PAPERS
        || this == AWAIT_GUIDE
        || this == PUBLISH_PROCEDURE
        || this == AWAIT_PROCEDURE;
  }
}
