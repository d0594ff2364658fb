package cn.oneseal.transition;

import java.time.LocalDate;
import java.util.List;

/**
 * A transition as the list shows it.
 *
 * @param id the transition
 * @param version what a change must name
 * @param itemName the item
 * @param formerBodyName the body whose staff mentor
 * @param startsOn the first day
 * @param endsOn the last day
 * @param dayNumber which day of the period today is
 * @param daysLeft how many days follow
 * @param running whether today lies within
 * @param mentors the mentors' names
 * @param mayNameMentor whether the caller may name one now
 */
public record TransitionRow(
    long id,
    int version,
    String itemName,
    String formerBodyName,
    LocalDate startsOn,
    LocalDate endsOn,
    long dayNumber,
    long daysLeft,
    boolean running,
    List<String> mentors,
    boolean mayNameMentor) {

  /** Copies the mentors. */
  public TransitionRow {
    mentors = List.copyOf(mentors);
  }
}
