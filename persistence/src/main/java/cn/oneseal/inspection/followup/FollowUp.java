package cn.oneseal.inspection.followup;

import java.time.Instant;
import java.util.List;

/**
 * What followed a visit so far.
 *
 * @param order the order, or null
 * @param orderedAt when it was given, or null
 * @param rechecks its re-checks, the earliest first
 * @param facts the facts of the proposal to revoke, or null
 * @param proposedAt when it was sent to the bureau, or null
 * @param receivedAt when the bureau received it, or null
 */
public record FollowUp(
    PutRightOrder order,
    Instant orderedAt,
    List<Recheck> rechecks,
    String facts,
    Instant proposedAt,
    Instant receivedAt) {

  /** Takes a copy. */
  public FollowUp {
    rechecks = List.copyOf(rechecks);
  }

  /** Returns whether all is put right. */
  public boolean isPutRight() {
    return rechecks.stream().anyMatch(Recheck::putRight);
  }
}
