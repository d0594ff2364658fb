package cn.oneseal.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.linkage.PushTerms.Step;
import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After how many working days a department is reminded (R23). */
class PushTermsTest {

  private static final WorkCalendar CALENDAR = new WorkCalendar("v", List.of());
  private static final PushTerms TERMS = new PushTerms(1, 2, 5);

  @ParameterizedTest
  @CsvSource({
    // Sent on Friday 2021-01-08: one working day is Monday, over on Tuesday.
    "SEE, 2021-01-12, 2021-01-10",
    "SEE, 2021-01-11, 2021-01-07",
    "CLAIM, 2021-01-13, 2021-01-10",
    "CLAIM, 2021-01-12, 2021-01-07",
    "ANSWER, 2021-01-16, 2021-01-10",
    "ANSWER, 2021-01-15, 2021-01-07"
  })
  void countsWorkingDaysAfterTheDayOfSending(Step step, LocalDate night, LocalDate sentBy) {
    assertEquals(sentBy, TERMS.overdue(step, night, CALENDAR));
  }

  @ParameterizedTest
  @CsvSource({
    ", 2, 5, seeDays",
    "0, 2, 5, seeDays",
    "2, 1, 5, claimDays",
    "1, , 5, claimDays",
    "1, 3, 2, answerDays",
    "1, 2, 61, answerDays"
  })
  void refusesWhatIsMissingOutOfRangeOrOutOfOrder(
      Integer see, Integer claim, Integer answer, String field) {
    Refusal refused = assertThrows(Refusal.class, () -> new PushTerms(see, claim, answer));
    assertEquals(field, refused.field());
  }

  @Test
  void allThreeMayBeTheSame() {
    assertEquals(3, new PushTerms(3, 3, 3).answerDays());
  }
}
