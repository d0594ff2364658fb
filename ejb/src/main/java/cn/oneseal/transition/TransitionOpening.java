package cn.oneseal.transition;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CalendarRepository;
import cn.oneseal.calendar.CalendarVersion;
import cn.oneseal.calendar.WorkCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Opens the transition of an item on its handover day, in the caller's transaction (R11, 二（三）). */
@Dependent
public class TransitionOpening {

  private final TransitionRepository transitions;
  private final CalendarRepository calendars;
  private final BusinessClock clock;
  private final Event<TransitionOpened> opened;

  /** Works on the transitions and the newest calendar. */
  @Inject
  public TransitionOpening(
      TransitionRepository transitions,
      CalendarRepository calendars,
      BusinessClock clock,
      Event<TransitionOpened> opened) {
    this.transitions = transitions;
    this.calendars = calendars;
    this.clock = clock;
    this.opened = opened;
  }

  /** Opens the period today for so many months; a batch of no months has none. */
  public void open(TransitionSubject subject, int months) {
    if (months == 0) {
      return;
    }
    WorkCalendar calendar =
        calendars
            .newest()
            .map(CalendarVersion::toWorkCalendar)
            .orElseGet(() -> new WorkCalendar("-", List.of()));
    Transition transition =
        transitions.add(new Transition(subject, clock.today(), months, calendar));
    opened.fire(new TransitionOpened(transition.id()));
  }
}
