package cn.oneseal.linkage;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;

/**
 * Within how many working days after it was sent a push is looked at, taken care of and answered: a
 * department's own choice, no law's (R23, 三（二）).
 *
 * @param seeDays until somebody looks at it
 * @param claimDays until somebody takes care of it; not fewer
 * @param answerDays until it is answered; not fewer
 */
public record PushTerms(Integer seeDays, Integer claimDays, Integer answerDays) {

  private static final int MOST = 60;

  /** Refuses what is missing, out of range or out of order. */
  public PushTerms {
    require("seeDays", seeDays, 1);
    require("claimDays", claimDays, seeDays);
    require("answerDays", answerDays, claimDays);
  }

  private static void require(String field, Integer days, int least) {
    if (days == null) {
      throw Refusal.of("required").onField(field);
    }
    if (days < least || days > MOST) {
      throw Refusal.of("out-of-range", least, MOST).onField(field);
    }
  }

  /** What a push waits for. */
  public enum Step {
    /** A look. */
    SEE,
    /** Somebody who takes care of it. */
    CLAIM,
    /** An answer. */
    ANSWER
  }

  private int days(Step step) {
    return switch (step) {
      case SEE -> seeDays;
      case CLAIM -> claimDays;
      case ANSWER -> answerDays;
    };
  }

  /** Returns the last day of sending whose time for a step is over when a night begins. */
  public LocalDate overdue(Step step, LocalDate night, WorkCalendar calendar) {
    LocalDate sent = night.minusDays(1);
    while (!calendar.deadline(sent, days(step), TermUnit.WORKING_DAY).due().isBefore(night)) {
      sent = sent.minusDays(1);
    }
    return sent;
  }
}
