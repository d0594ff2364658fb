package cn.oneseal.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransitionTest {

  private static final LocalDate START = LocalDate.of(2020, 12, 30);
  private static final LocalDate END = LocalDate.of(2021, 3, 30);
  private static final Instant AT = Instant.parse("2020-12-30T02:00:00Z");
  private static final long FORMER = 3;

  private final TransitionRule rule = new TransitionRule();
  private final Transition transition =
      new Transition(
          new TransitionSubject(1, 2, FORMER), START, 3, new WorkCalendar("t", List.of()));

  private static Caller official(long id, long body, Duty duty) {
    return new Caller("u" + id, id, "官", body, "B" + body, BodyKind.DEPARTMENT, Set.of(duty));
  }

  private boolean mayAdvise(Caller caller, LocalDate day) {
    return rule.mayAdvise(List.of(transition), caller, day);
  }

  @Test
  void lastsThreeMonthsFromTheHandoverDay() {
    assertEquals(END, transition.endsOn());
    assertEquals(1, transition.dayNumber(START));
    assertEquals(0, transition.daysLeft(END));
    assertEquals(0, transition.daysLeft(END.plusDays(5)));
  }

  @Test
  void letsANamedMentorAdviseWithinThePeriodOnly() {
    Caller mentor = official(9, FORMER, Duty.MENTOR);
    assertFalse(mayAdvise(mentor, START));
    transition.pair(9, 20, START, AT, "liaison");
    assertFalse(mayAdvise(mentor, START.minusDays(1)));
    assertTrue(mayAdvise(mentor, START));
    assertTrue(mayAdvise(mentor, END));
    assertFalse(mayAdvise(mentor, END.plusDays(1)));
  }

  @Test
  void letsNobodyElseAdvise() {
    transition.pair(9, 20, START, AT, "liaison");
    assertFalse(mayAdvise(official(10, FORMER, Duty.MENTOR), START));
    assertFalse(mayAdvise(official(9, FORMER, Duty.CASE_OFFICER), START));
    assertFalse(mayAdvise(official(9, 4, Duty.MENTOR), START));
  }

  @Test
  void refusesAMentorTwiceOrAfterTheEnd() {
    transition.pair(9, 20, START, AT, "liaison");
    assertEquals(
        "mentor-named-already",
        assertThrows(Refusal.class, () -> transition.pair(9, 20, START, AT, "liaison")).code());
    assertEquals(
        "transition-ended",
        assertThrows(Refusal.class, () -> transition.pair(8, 20, END.plusDays(1), AT, "x")).code());
  }
}
