package cn.oneseal.staffing;

import cn.oneseal.organization.Duty;
import java.time.LocalDate;

/**
 * An appointment of a liaison (R7) or of a linkage operator (R22), past, present or to come.
 *
 * @param bodyId the body
 * @param bodyName its name
 * @param duty the duty
 * @param officialName who is appointed
 * @param beginsOn the first day
 * @param endsOn the last day, or null
 * @param paper the written appointment; null only where it was recorded before papers were asked
 * @param state how it stands today
 * @param absentUntil the last day of the absence that runs today, or null
 * @param substituteName who stands in today, or null
 */
public record WrittenAppointment(
    long bodyId,
    String bodyName,
    Duty duty,
    String officialName,
    LocalDate beginsOn,
    LocalDate endsOn,
    String paper,
    State state,
    LocalDate absentUntil,
    String substituteName) {

  /** How an appointment stands on a day. */
  public enum State {
    TO_COME,
    IN_FORCE,
    ENDED;

    static State on(LocalDate day, LocalDate firstDay, LocalDate lastDay) {
      if (day.isBefore(firstDay)) {
        return TO_COME;
      }
      return lastDay != null && day.isAfter(lastDay) ? ENDED : IN_FORCE;
    }
  }
}
