package cn.oneseal.policy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A push as it is kept.
 *
 * @param id the push
 * @param bodyId the department
 * @param bodyName its name
 * @param source which document
 * @param term the deadline and the day of sending
 * @param remark what was said of it, or null
 * @param file the file
 * @param sentAt the send time, the system's own
 * @param sender who sent it, or the account of a system
 * @param supersedesId the push that it puts right, or null
 * @param supersedeReason why, or null
 * @param supersededById the push that put this one right, or null
 * @param acknowledgedAt when the bureau acknowledged it, or null
 * @param acknowledgedOn the day of it, or null
 * @param acknowledger who did, or null
 * @param items how many items it affects
 * @param decided of how many the bureau decided
 */
public record PolicyDocument(
    long id,
    long bodyId,
    String bodyName,
    PolicySource source,
    PolicyTerm term,
    String remark,
    FileLine file,
    Instant sentAt,
    String sender,
    Long supersedesId,
    String supersedeReason,
    Long supersededById,
    Instant acknowledgedAt,
    LocalDate acknowledgedOn,
    String acknowledger,
    int items,
    int decided) {

  /** How far a push has come. */
  public enum State {
    SENT,
    ACKNOWLEDGED,
    DECIDED,
    SUPERSEDED
  }

  /** Returns how far it has come; one that was put right asks nothing of anybody. */
  public State state() {
    if (supersededById != null) {
      return State.SUPERSEDED;
    }
    if (acknowledgedAt == null) {
      return State.SENT;
    }
    return decided < items ? State.ACKNOWLEDGED : State.DECIDED;
  }
}
