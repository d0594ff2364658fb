package cn.oneseal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The working calendar in force, kept in memory. The database is asked for the newest version each
 * time, which costs a look at one index, so that a calendar loaded on one node is used on all.
 */
@ApplicationScoped
public class CurrentCalendar {

  @Inject private CalendarRepository calendars;
  private volatile Kept kept;

  private record Kept(long versionId, WorkCalendar calendar) {}

  /** Returns the calendar to count a deadline with that is kept, in this transaction. */
  public WorkCalendar forKeeping() {
    calendars.lockForKeeping();
    return get();
  }

  /**
   * Returns the calendar to count with.
   *
   * @throws IllegalStateException if none was ever loaded
   */
  public WorkCalendar get() {
    long newest =
        calendars
            .newestId()
            .orElseThrow(() -> new IllegalStateException("no working calendar is loaded"));
    Kept before = kept;
    if (before != null && before.versionId() == newest) {
      return before.calendar();
    }
    CalendarVersion version = calendars.newest().orElseThrow();
    Kept now = new Kept(version.id(), version.toWorkCalendar());
    kept = now;
    return now.calendar();
  }
}
