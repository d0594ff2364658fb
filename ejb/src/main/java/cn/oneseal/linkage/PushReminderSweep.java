package cn.oneseal.linkage;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.linkage.PushTerms.Step;
import cn.oneseal.sweep.NightSweep;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reminds each department of pushes that nobody looked at, takes care of or answered within its own
 * terms, each once (R23, 三（二）).
 */
@Dependent
public class PushReminderSweep implements NightSweep {

  private final PushReminderRepository reminders;
  private final CurrentCalendar calendar;
  private final BusinessClock clock;

  /** Reads the terms; counts by the calendar. */
  @Inject
  public PushReminderSweep(
      PushReminderRepository reminders, CurrentCalendar calendar, BusinessClock clock) {
    this.reminders = reminders;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "push-reminder";
  }

  @Override
  public List<Long> due(LocalDate night) {
    WorkCalendar days = calendar.get();
    return reminders.receivers().stream()
        .filter(
            body -> {
              PushTerms terms = reminders.terms(body);
              return Stream.of(Step.values())
                  .anyMatch(step -> reminders.waits(body, step, terms.overdue(step, night, days)));
            })
        .toList();
  }

  @Override
  public int run(LocalDate night, List<Long> rows) {
    WorkCalendar days = calendar.get();
    int reminded = 0;
    for (long body : rows) {
      PushTerms terms = reminders.terms(body);
      for (Step step : Step.values()) {
        reminded +=
            reminders.remind(body, step, terms.overdue(step, night, days), night, clock.now());
      }
    }
    return reminded;
  }
}
