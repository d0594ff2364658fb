package cn.oneseal.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A transition with all that belongs to it.
 *
 * @param row what the list shows
 * @param plan the plan, or null
 * @param pairs the named pairs
 * @param sessions the sessions, the latest first
 * @param checks the readiness checks, the latest first
 * @param extensions what made it longer
 * @param report the closing report, or null
 * @param permitted what the caller may do now
 */
public record TransitionDetail(
    TransitionRow row,
    String plan,
    List<Pair> pairs,
    List<Session> sessions,
    List<Check> checks,
    List<Extension> extensions,
    TransitionReport report,
    Set<TransitionAction> permitted) {

  /** Takes copies. */
  public TransitionDetail {
    pairs = List.copyOf(pairs);
    sessions = List.copyOf(sessions);
    checks = List.copyOf(checks);
    extensions = List.copyOf(extensions);
    permitted = Set.copyOf(permitted);
  }

  /** Returns whether the caller may do something now. */
  public boolean permits(TransitionAction action) {
    return permitted.contains(action);
  }

  /**
   * A pair.
   *
   * @param id the pair
   * @param mentor who mentors
   * @param trainee who is mentored; empty where a record of old names nobody
   * @param own whether the caller is one of the two
   */
  public record Pair(long id, String mentor, String trainee, boolean own) {}

  /**
   * A session.
   *
   * @param id the session
   * @param version what a change must name
   * @param heldOn the day
   * @param minutes how long, in minutes
   * @param topic about what
   * @param caseNo the case followed, or null
   * @param mentor who mentored
   * @param trainee who was mentored
   * @param confirmed whether both have confirmed
   * @param waits whether it waits for the caller
   */
  public record Session(
      long id,
      int version,
      LocalDate heldOn,
      int minutes,
      String topic,
      String caseNo,
      String mentor,
      String trainee,
      boolean confirmed,
      boolean waits) {}

  /**
   * A readiness check.
   *
   * @param checkedOn the day
   * @param by who checked
   * @param ready what it found
   * @param answers the questions with their answers
   * @param note the note, or null
   */
  public record Check(
      LocalDate checkedOn, String by, boolean ready, List<Answer> answers, String note) {

    /** Takes a copy. */
    public Check {
      answers = List.copyOf(answers);
    }
  }

  /**
   * An answer.
   *
   * @param question the question
   * @param yes whether it was answered with yes
   */
  public record Answer(String question, boolean yes) {}

  /**
   * What made the period longer.
   *
   * @param instrumentId the instrument
   * @param instrument its title
   * @param provision the clause of its provision, or null
   * @param oldEnd the last day before
   * @param newEnd the last day from then on
   * @param at when it was recorded
   */
  public record Extension(
      long instrumentId,
      String instrument,
      String provision,
      LocalDate oldEnd,
      LocalDate newEnd,
      Instant at) {}
}
