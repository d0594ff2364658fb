package cn.oneseal.inspection;

import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.calendar.TermUnit;
import cn.oneseal.linkage.ResultPushed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Opens the inspection of a pushed approval that rests on a commitment (R13, 三（一）1). */
@Dependent
public class InspectionOpener {

  private final InspectionRepository inspections;
  private final CurrentCalendar calendar;

  /** Counts with the newest calendar. */
  @Inject
  public InspectionOpener(InspectionRepository inspections, CurrentCalendar calendar) {
    this.inspections = inspections;
    this.calendar = calendar;
  }

  /** Observes the push. */
  public void open(@Observes ResultPushed pushed) {
    PushedDecision decision = inspections.pushed(pushed.pushId());
    if (decision.onCommitment()) {
      inspections.open(
          pushed.pushId(),
          calendar.forKeeping().deadline(decision.sentOn(), decision.months(), TermUnit.MONTH));
    }
  }
}
