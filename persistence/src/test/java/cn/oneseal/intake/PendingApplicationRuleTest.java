package cn.oneseal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Received by the former authority (1) on Monday 2020-12-28, so that the fifth working day is
 * 2021-01-05; the power is the former's to 2020-12-30 and the new authority's (2) from 12-31.
 */
class PendingApplicationRuleTest {

  private static final long FORMER = 1;
  private static final LocalDate FIFTH = LocalDate.of(2021, 1, 5);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // ALL 32: no handover yet
    "'five days run, licence=yes power=yes asked=no supplied=no', 1, 2020-12-30, WITHIN_FIVE_DAYS",
    "'asked in time, licence=yes power=yes asked=yes supplied=no', 1, 2020-12-30, AWAITING_SUPPLEMENTS",
    "'all supplied, licence=yes power=yes asked=yes supplied=yes', 1, 2020-12-30, TO_ACCEPT",
    "'silence past the fifth day, licence=yes power=yes asked=no supplied=no', 1, 2021-01-06, DEEMED_ACCEPTED",
    "'the fifth day itself, licence=yes power=yes asked=no supplied=no', 1, 2021-01-05, WITHIN_FIVE_DAYS",
    "'no licence, licence=no power=yes asked=no supplied=no', 1, 2021-01-06, NOT_DEEMED",
    // R9, 二（二）: the power has passed on
    "'asked in time passes over, licence=yes power=yes asked=yes supplied=no', 2, 2020-12-31, PASSES_OVER",
    "'supplied passes over, licence=yes power=yes asked=yes supplied=yes', 2, 2020-12-31, PASSES_OVER",
    "'five days still run, licence=yes power=yes asked=no supplied=no', 2, 2021-01-05, POWER_PASSED_WITHIN_FIVE_DAYS",
    "'silence stays with the former, licence=yes power=yes asked=no supplied=no', 2, 2021-01-06, DEEMED_ACCEPTED",
    "'no licence passes over, licence=no power=yes asked=no supplied=no', 2, 2021-01-06, PASSES_OVER",
    "'no licence within five days, licence=no power=yes asked=no supplied=no', 2, 2021-01-05, POWER_PASSED_WITHIN_FIVE_DAYS",
    // silence of a body without power on the day of receipt never counts
    "'no power then or now, licence=yes power=no asked=no supplied=no', 2, 2021-01-06, NO_POWER",
    "'no power within five days, licence=yes power=no asked=no supplied=no', 2, 2020-12-29, NO_POWER",
    "'no power then but now, licence=yes power=no asked=no supplied=no', 1, 2021-01-06, NOT_DEEMED",
    // nobody is recorded: nobody can accept, but silence still counts
    "'holder not recorded, licence=yes power=yes asked=no supplied=no', , 2021-01-06, DEEMED_ACCEPTED"
  })
  void goesByTheRuleOfTheDay(String facts, Long holder, LocalDate today, PendingStanding expected) {
    PendingApplicationRule.Pending pending =
        new PendingApplicationRule.Pending(
            facts.contains("licence=yes"),
            facts.contains("power=yes"),
            FORMER,
            FIFTH,
            facts.contains("asked=yes"),
            facts.contains("supplied=yes"));
    assertEquals(expected, new PendingApplicationRule().standing(pending, holder, today));
  }

  @ParameterizedTest
  @EnumSource(PendingStanding.class)
  void everyAnswerCitesItsClause(PendingStanding standing) {
    assertTrue(standing.clause().matches(".*(ALL 32|R9, 二（二）).*"), standing.clause());
  }
}
