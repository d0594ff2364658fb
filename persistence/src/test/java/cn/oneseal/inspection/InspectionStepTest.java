package cn.oneseal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sweep.StepRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sweep's SQL, and what the schema refuses, against real PostgreSQL. */
class InspectionStepTest {

  private static final LocalDate DUE = LocalDate.of(2021, 2, 20);
  private static final String DECISION =
      "INSERT INTO decision VALUES (7, 6, 'N', 5, 1, 'APPROVED', '', true, 4, 4, now(),"
          + " '2021-01-20', 'r', (SELECT max(id) FROM seal_use));";
  private static final String SEAL_USE =
      "INSERT INTO seal_use (seal_id, used_at, used_on, used_by, paper, subject, subject_id, digest)"
          + " VALUES (8, now(), '2021-01-20', 'u', 'p', 'CASE', 6, repeat('a', 64));";
  private static final String DOCUMENT =
      "INSERT INTO sealed_document VALUES (14, 'DECISION_APPROVAL', 'N', NULL, 't', 'CASE', 6, 1, 5,"
          + " 11, 13, (SELECT max(id) FROM seal_use), now(), '2021-01-20', NULL, '{}', 1,"
          + " repeat('c', 64), 'x');";
  private static final String PUSH =
      "INSERT INTO result_push VALUES ('00000000-0000-0000-0000-000000000001', 7, 6, 5, 2, now(),"
          + " '2021-01-20', '{}', repeat('b', 64));";
  private static final String INSPECTION =
      "INSERT INTO inspection VALUES (9, 1, '00000000-0000-0000-0000-000000000001', 7, 6, 5, 2,"
          + " '2021-01-20', 1, '2021-02-20', false);";

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void acceptedCase() {
    database.execute(
        "INSERT INTO body VALUES (1, 1, 'BUREAU', 'b', 'b', 'APPROVAL_BUREAU'),"
            + " (2, 1, 'TRANSPORT', 't', 't', 'DEPARTMENT');"
            + "INSERT INTO official VALUES (3, 1, 1, 'a'), (4, 1, 1, 'b');"
            + "INSERT INTO approval_item VALUES (5, 1, 'i', 'LICENCE');"
            + "INSERT INTO supervision (id, version, item_id, body_id, proposed_on, from_day)"
            + " VALUES (10, 1, 5, 2, '2020-12-24', '2020-12-24');"
            + "INSERT INTO seal VALUES (8, 1, 'APPROVAL', 1, 's', '2020-01-01');"
            + "INSERT INTO layout_edition VALUES (11, 'DECISION_APPROVAL', NULL, 1, 'x', 'r', now(),"
            + " 'u');"
            + "INSERT INTO trusted_authority VALUES (12, 'a', 'x', now(), 'u');"
            + "INSERT INTO electronic_seal VALUES (13, 8, 12, 'E', 'x', '1', true, now(),"
            + " now() + interval '1 day', now(), 'u');"
            + "INSERT INTO case_file (id, version, case_no, item_id, body_id, state,"
            + " applicant_kind, applicant_name, request, standard, received_on, accepted_on,"
            + " accepted_at, accepted_by) VALUES (6, 1, 'N', 5, 1, 'PENDING_SEAL', 'PERSON', 'p',"
            + " 'r', 'OWN', '2021-01-05', '2021-01-05', '2021-01-05T04:00:00Z', 3)");
  }

  @Test
  void refusesADecisionWithoutPushOrInspectionAtCommit() {
    assertThrows(RuntimeException.class, () -> database.execute(SEAL_USE + DOCUMENT + DECISION));
    assertThrows(
        RuntimeException.class, () -> database.execute(SEAL_USE + DOCUMENT + DECISION + PUSH));
    assertThrows(RuntimeException.class, () -> database.execute(DECISION + PUSH + INSPECTION));
    assertThrows(
        RuntimeException.class, () -> database.execute(SEAL_USE + DECISION + PUSH + INSPECTION));
  }

  @Test
  void raisesEachStepOnceAlsoWhenTwoSweepsRunAtOnce() {
    database.execute(SEAL_USE + DOCUMENT + DECISION + PUSH + INSPECTION);
    int raised = 0;
    for (LocalDate night = DUE.minusDays(10);
        night.isBefore(DUE.plusDays(3));
        night = night.plusDays(1)) {
      LocalDate same = night;
      var other = CompletableFuture.supplyAsync(() -> raise(same));
      raised += raise(same) + other.join();
    }
    assertEquals(5, raised);
  }

  @Test
  void raisesMissedWarningsOnceAndThenOverdueWithItsEscalation() {
    database.execute(SEAL_USE + DOCUMENT + DECISION + PUSH + INSPECTION);
    assertEquals(0, raise(DUE.minusDays(8)));
    assertEquals(2, raise(DUE.minusDays(2)));
    assertEquals(1, raise(DUE));
    assertEquals(2, raise(DUE.plusDays(1)));
    assertEquals(0, raise(DUE.plusDays(2)));
  }

  @Test
  void goesUpToTheHeadAndToTheCountyByTheDaysThatTheCountySets() {
    database.execute(SEAL_USE + DOCUMENT + DECISION + PUSH + INSPECTION);
    raise(DUE.plusDays(1));
    assertEquals(0, raise(DUE.plusDays(9)), "as installed: the county after ten days");
    assertEquals(List.of(), atCounty());
    database.run(
        em -> new EscalationRepository(em).set(new EscalationTerms(2, 4), Instant.EPOCH, "county"));
    assertEquals(1, raise(DUE.plusDays(9)));
    LateInspection late = atCounty().get(0);
    assertEquals(DUE.plusDays(1), late.headOn(), "what went up before stays");
    assertEquals(DUE.plusDays(9), late.countyOn());
    assertEquals(0, raise(DUE.plusDays(30)), "once");
  }

  @ParameterizedTest
  @CsvSource({
    ", 5, headDays",
    "0, 5, headDays",
    "61, 90, headDays",
    "3, , countyDays",
    "3, 3, countyDays",
    "3, 181, countyDays"
  })
  void refusesDaysThatAreMissingOutOfRangeOrTellTheCountyFirst(
      Integer head, Integer county, String field) {
    Refusal refused = assertThrows(Refusal.class, () -> new EscalationTerms(head, county));
    assertEquals(field, refused.field());
  }

  private List<LateInspection> atCounty() {
    return database.get(em -> new EscalationRepository(em).atCounty());
  }

  private int raise(LocalDate night) {
    return database.get(
        em -> new StepRepository(em).raise(InspectionRepository.LADDER, night, Instant.EPOCH));
  }
}
