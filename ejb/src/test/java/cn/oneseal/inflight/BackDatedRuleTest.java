package cn.oneseal.inflight;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may enter an acceptance of an earlier day, by R9, 二（二）. Body 1 hands over to 2 on 12-30. */
class BackDatedRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 1, 4);

  @ParameterizedTest
  @CsvSource({
    // the former authority, on or before the last day of its power
    "1, 1, 2, 2020-12-29, ''",
    "1, 1, 2, 2020-12-30, ''",
    // a day on which another held it: after the handover, or before it began
    "1, 2, 2, 2020-12-31, back-dated-no-power",
    "3, 1, 2, 2020-12-29, back-dated-no-power",
    // before the record knows
    "1, 0, 2, 2020-12-01, back-dated-not-recorded",
    // whoever holds the power accepts today
    "2, 1, 2, 2020-12-29, back-dated-still-holder",
    "1, 1, 1, 2020-12-29, back-dated-still-holder",
    // no earlier day at all
    "1, 2, 2, 2021-01-04, back-dated-not-earlier",
    "1, 2, 2, 2021-01-05, back-dated-not-earlier"
  })
  void onlyTheFormerHolderOfThatDay(
      long body, long holderThen, long holderNow, LocalDate acceptedOn, String expected) {
    BackDatedRule rule = new BackDatedRule();
    if (expected.isEmpty()) {
      assertDoesNotThrow(
          () ->
              rule.requireFormerHolder(held(holderThen), held(holderNow), body, acceptedOn, TODAY));
      return;
    }
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                rule.requireFormerHolder(
                    held(holderThen), held(holderNow), body, acceptedOn, TODAY));
    assertEquals(expected, refusal.code());
    assertEquals("R9, 二（二）", refusal.clause());
  }

  private static Optional<CaseBasis.Competence> held(long body) {
    return body == 0
        ? Optional.empty()
        : Optional.of(
            new CaseBasis.Competence(body, "机关" + body, LocalDate.of(2020, 12, 24), true, "一"));
  }
}
