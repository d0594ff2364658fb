package cn.oneseal.transition;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.instrument.Bases;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes a transition longer, by an instrument only (R11, 二（三）). */
@Dependent
public class Extending {

  @Inject private MentoringRepository mentoring;
  @Inject private Bases bases;
  @Inject private CurrentCalendar calendar;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  void extend(
      Transition transition, Long instrumentId, String provision, Integer months, Caller by) {
    if (months == null) {
      throw Refusal.of("required").onField("months");
    }
    Instrument instrument = bases.require(instrumentId, provision);
    mentoring.add(
        transition.extend(
            instrument,
            Bases.named(provision),
            months,
            clock.today(),
            calendar.get(),
            new Recorded(by.officialId(), clock.now())));
    audit.done("TRANSITION_EXTENDED", "TRANSITION", transition.id(), instrument.title());
  }
}
