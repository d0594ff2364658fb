package cn.oneseal.policy;

import cn.oneseal.calendar.CalendarRepository;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.calendar.Deadline;
import cn.oneseal.calendar.ExplanationLine;
import cn.oneseal.calendar.TermUnit;
import cn.oneseal.calendar.WorkCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * The deadlines around policy documents. That of the push is kept as it was counted when it was
 * sent, and explains itself by the calendar of then. Those of the bureau's answer are reminders of
 * its own choosing, counted by the calendar of the day on which they are asked for.
 */
@Dependent
public class PolicyDays {

  /** Within so many working days the bureau acknowledges. */
  private static final int ACKNOWLEDGE = 1;

  @Inject private CurrentCalendar calendar;
  @Inject private CalendarRepository calendars;
  @Inject private PolicyAnswerRepository answers;

  /** Returns the deadline of a push, to be kept in this transaction. */
  Deadline toKeep(LocalDate knownOn, int workingDays) {
    return calendar.forKeeping().deadline(knownOn, workingDays, TermUnit.WORKING_DAY);
  }

  /** Returns why a push was due when it was. */
  List<ExplanationLine> explanation(PolicyTerm term) {
    return of(term)
        .deadline(term.knownOn(), term.workingDays(), TermUnit.WORKING_DAY)
        .withClause(PolicyPush.CLAUSE)
        .explanation();
  }

  /** Returns by how many working days a push came late. */
  int lateDays(PolicyTerm term) {
    return term.late() ? term.lateDays(calendar.get()) : 0;
  }

  private WorkCalendar of(PolicyTerm term) {
    WorkCalendar now = calendar.get();
    return now.version().equals(term.calendar())
        ? now
        : calendars.byLabel(term.calendar()).orElseThrow().toWorkCalendar();
  }

  /** Returns by when what was sent on a day is acknowledged. */
  public LocalDate acknowledgeBy(LocalDate sentOn) {
    return calendar.get().deadline(sentOn, ACKNOWLEDGE, TermUnit.WORKING_DAY).due();
  }

  /** Returns by when what was acknowledged on a day is decided. */
  public LocalDate decideBy(LocalDate acknowledgedOn) {
    return calendar
        .get()
        .deadline(acknowledgedOn, answers.decideDays(), TermUnit.WORKING_DAY)
        .due();
  }
}
