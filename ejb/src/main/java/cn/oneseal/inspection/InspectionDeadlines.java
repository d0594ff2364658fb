package cn.oneseal.inspection;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CalendarLoaded;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.calendar.DeadlineRecount;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Counts the deadlines of inspections again when a calendar is loaded, in its transaction. */
@Dependent
public class InspectionDeadlines {

  @Inject private DeadlineRecount recount;
  @Inject private CurrentCalendar calendar;
  @Inject private BusinessClock clock;

  void recount(@Observes CalendarLoaded loaded) {
    recount.recount(
        InspectionRepository.OPEN_DEADLINES, loaded.versionId(), calendar.get(), clock.now());
  }
}
