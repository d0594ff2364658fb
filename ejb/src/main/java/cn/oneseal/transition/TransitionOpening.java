package cn.oneseal.transition;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CurrentCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Opens the transition of an item on its handover day, in the caller's transaction (R11, 二（三）). */
@Dependent
public class TransitionOpening {

  private final TransitionRepository transitions;
  private final CurrentCalendar calendar;
  private final BusinessClock clock;
  private final Event<TransitionOpened> opened;

  /** Works on the transitions and the newest calendar. */
  @Inject
  public TransitionOpening(
      TransitionRepository transitions,
      CurrentCalendar calendar,
      BusinessClock clock,
      Event<TransitionOpened> opened) {
    this.transitions = transitions;
    this.calendar = calendar;
    this.clock = clock;
    this.opened = opened;
  }

  /** Opens the period today for so many months; a batch of no months has none. */
  public void open(TransitionSubject subject, int months) {
    if (months == 0) {
      return;
    }
    Transition transition =
        transitions.add(new Transition(subject, clock.today(), months, calendar.forKeeping()));
    opened.fire(new TransitionOpened(transition.id()));
  }
}
