package cn.oneseal.transition;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Makes a transition longer, by an instrument only (R11, 二（三）). */
@Dependent
public class Extending {

  @Inject private MentoringRepository mentoring;
  @Inject private InstrumentRepository instruments;
  @Inject private CurrentCalendar calendar;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  List<Instrument> instruments() {
    return instruments.all();
  }

  void extend(Transition transition, Long instrumentId, Integer months, Caller by) {
    if (instrumentId == null) {
      throw Refusal.of("required").onField("instrumentId");
    }
    if (months == null) {
      throw Refusal.of("required").onField("months");
    }
    Instrument instrument =
        instruments
            .find(instrumentId)
            .orElseThrow(() -> Refusal.of("not-found", instrumentId).onField("instrumentId"));
    mentoring.add(
        transition.extend(
            instrument,
            months,
            clock.today(),
            calendar.get(),
            new Recorded(by.officialId(), clock.now())));
    audit.done("TRANSITION_EXTENDED", "TRANSITION", transition.id(), instrument.title());
  }
}
