package cn.oneseal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetenceRuleTest {

  private static final long ITEM = 6;
  private static final long TRANSPORT = 1;
  private static final long BUREAU = 2;
  private static final CompetenceStart.Basis BASIS =
      new CompetenceStart.Basis(9, "一（三）6", Instant.parse("2020-12-24T01:00:00Z"), "liaison");
  private static final CompetenceRule RULE =
      new CompetenceRule(
          ITEM,
          List.of(
              CompetenceStart.beginning(ITEM, LocalDate.of(2020, 12, 31), BUREAU, BASIS),
              CompetenceStart.knownFrom(ITEM, LocalDate.of(2020, 12, 24), TRANSPORT, BASIS)));

  @ParameterizedTest(name = "on {0}: {1} since {2}, change planned {3}")
  @CsvSource({
    "2020-12-23,   ,           , false",
    "2020-12-24, 1 ,           , true",
    "2020-12-30, 1 ,           , true",
    "2020-12-31, 2 , 2020-12-31, false",
    "2030-01-01, 2 , 2020-12-31, false"
  })
  void tellsWhoHoldsThePower(LocalDate day, Long holder, LocalDate since, boolean planned) {
    Competence answer = RULE.on(day);
    assertEquals(holder, answer.holderBodyId());
    assertEquals(holder != null, answer.recorded());
    assertEquals(since, answer.since());
    assertEquals(planned, answer.changePlanned());
    assertEquals(holder == null ? null : "一（三）6", answer.clause());
  }

  @ParameterizedTest(name = "body {0} on {1}: {2}")
  @CsvSource({
    "1, 2020-12-23, false",
    "1, 2020-12-30, true",
    "2, 2020-12-30, false",
    "1, 2020-12-31, false",
    "2, 2020-12-31, true"
  })
  void letsTheHolderAloneAccept(long body, LocalDate day, boolean permitted) {
    CompetenceRule.Acceptance answer = RULE.acceptance(body, day);
    assertEquals(permitted, answer.permitted());
    assertEquals("R2, 二（一）", answer.clause());
  }

  @Test
  void refusesTheFormerAuthorityAndNamesTheNewOne() {
    Refusal refused =
        assertThrows(
            Refusal.class,
            () -> RULE.requireAcceptance(TRANSPORT, LocalDate.of(2020, 12, 31), "事项", "审批局"));
    assertEquals("power-held-by-another", refused.code());
    assertEquals("2020-12-31 “事项”的审批权由审批局行使，不得受理（依据：R2, 二（一））", refused.getMessage());
  }

  @Test
  void neverGuessesBeforeTheRecordBegins() {
    Refusal refused =
        assertThrows(
            Refusal.class,
            () -> RULE.requireAcceptance(TRANSPORT, LocalDate.of(2020, 12, 23), "事项", "—"));
    assertEquals("power-not-recorded", refused.code());
  }

  @Test
  void aLaterRowForTheSameHolderOnlyConfirmsIt() {
    CompetenceRule confirmed =
        new CompetenceRule(
            ITEM,
            List.of(
                CompetenceStart.beginning(ITEM, LocalDate.of(2020, 12, 31), BUREAU, BASIS),
                CompetenceStart.beginning(ITEM, LocalDate.of(2021, 6, 1), BUREAU, BASIS)));
    assertEquals(LocalDate.of(2020, 12, 31), confirmed.on(LocalDate.of(2021, 7, 1)).since());
  }
}
