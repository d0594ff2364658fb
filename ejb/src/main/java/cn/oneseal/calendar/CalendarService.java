package cn.oneseal.calendar;

import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Working days and deadlines by the calendar in force. Facts that are open to everybody. */
@Stateless
@DenyAll
public class CalendarService {

  @Inject private CurrentCalendar current;

  /** Returns the calendar in force. */
  @PermitAll
  public WorkCalendar current() {
    return current.get();
  }

  /**
   * Returns when a period ends, and why.
   *
   * @param start the day it runs from, not counted
   * @param amount how many units
   * @param unit the unit
   * @throws Refusal naming field and rule, where one of the three is missing or out of range
   */
  @PermitAll
  public Deadline deadline(LocalDate start, int amount, TermUnit unit) {
    try {
      return current.get().deadline(start, amount, unit);
    } catch (InvalidTermException invalid) {
      throw Refusal.of(invalid.rule().code(), invalid.arguments().toArray())
          .onField(invalid.field());
    }
  }
}
