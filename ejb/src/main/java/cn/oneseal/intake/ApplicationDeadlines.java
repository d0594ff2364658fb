package cn.oneseal.intake;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CalendarLoaded;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.calendar.DeadlineRecount;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Counts the fifth days of applications not answered yet again when a calendar is loaded. */
@Dependent
public class ApplicationDeadlines {

  @Inject private DeadlineRecount recount;
  @Inject private CurrentCalendar calendar;
  @Inject private BusinessClock clock;

  void recount(@Observes CalendarLoaded loaded) {
    recount.recount(
        ApplicationRepository.OPEN_DEADLINES, loaded.versionId(), calendar.get(), clock.now());
  }
}
