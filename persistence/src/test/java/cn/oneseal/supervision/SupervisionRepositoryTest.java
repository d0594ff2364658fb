package cn.oneseal.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts of the board, against real PostgreSQL. */
class SupervisionRepositoryTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);
  private static final Period YEAR =
      new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void recorded() {
    database.execute(
        """
        INSERT INTO body VALUES (1, 1, 'BUREAU', 'b', 'b', 'APPROVAL_BUREAU'),
          (2, 1, 'T', '交通局', 't', 'DEPARTMENT'), (3, 1, 'H', '住建局', 'h', 'DEPARTMENT'),
          (4, 1, 'N', '不监管', 'n', 'DEPARTMENT');
        INSERT INTO official VALUES (5, 1, 2, '甲');
        INSERT INTO approval_item VALUES (6, 1, 'i', 'LICENCE');
        INSERT INTO supervision (id, version, item_id, body_id, proposed_on, from_day)
          VALUES (7, 1, 6, 3, '2020-12-24', '2020-12-24');
        ALTER TABLE result_push DISABLE TRIGGER ALL; ALTER TABLE inspection DISABLE TRIGGER ALL;
        ALTER TABLE push_view DISABLE TRIGGER ALL; ALTER TABLE policy_document DISABLE TRIGGER ALL;
        INSERT INTO result_push
          SELECT CAST('00000000-0000-0000-0000-00000000000' || n AS uuid), 10 + n, 20 + n, 6, 2,
            '2021-01-05T01:00:00Z', '2021-01-05', '{}', repeat('a', 64)
          FROM generate_series(1, 4) n;
        INSERT INTO push_view
          SELECT CAST('00000000-0000-0000-0000-00000000000' || n AS uuid),
            timestamptz '2021-01-05T01:00:00Z' + n * interval '1 hour', 5
          FROM generate_series(1, 3) n;
        INSERT INTO inspection (id, version, push_id, decision_id, case_id, item_id, body_id,
            starts_on, months, due_on, provisional, closed_on)
          SELECT 30 + n, 1, gen_random_uuid(), 10, 20, 6, 2, '2021-01-05', 1, d.due, false, d.closed
          FROM (VALUES (1, date '2021-02-05', date '2021-02-05'),
            (2, date '2021-02-05', date '2021-02-06'), (3, date '2021-02-26', NULL),
            (4, date '2021-03-01', NULL), (5, date '2020-12-31', NULL)) AS d (n, due, closed);
        INSERT INTO policy_document (id, body_id, request_id, request_digest, title, issuer, issued_on,
            known_on, file_name, media_type, size, digest, content, working_days, due_on, provisional,
            calendar, sent_at, sent_on, sent_by)
          SELECT 40 + n, 3, 'k' || n, repeat('b', 64), 't', 'i', '2021-01-01', '2021-01-04', 'f', 'm',
            1, repeat('c', 64), 'x', 1, '2021-01-05', false, 'v', now(), date '2021-01-04' + n, 'u'
          FROM generate_series(1, 3) n;
        """);
  }

  private List<Timeliness> board(Long body, Period period) {
    return database.get(em -> new SupervisionRepository(em).timeliness(body, period, TODAY));
  }

  @Test
  void countsWhatWasInTimeLateOverdueAndStillOpenOfThePeriod() {
    Timeliness transport = board(2L, YEAR).get(0);
    assertEquals(4, transport.pushes());
    assertEquals(1, transport.unseen());
    assertEquals(2.0, transport.medianHours());
    assertEquals(new Timeliness.Kept(1, 1, 1, 1), transport.inspections());
    assertEquals(33, transport.inspections().rate(), "of those whose day is past");
  }

  @Test
  void listsTheDepartmentsThatSuperviseWithNothingWhereNothingWas() {
    List<Timeliness> all = board(null, YEAR);
    assertEquals(List.of("交通局", "住建局"), all.stream().map(Timeliness::body).toList());
    Timeliness housing = all.get(1);
    assertNull(housing.medianHours());
    assertNull(housing.inspections().rate());
    assertEquals(new Timeliness.Kept(1, 2, 0, 0), housing.policies());
  }

  @Test
  void whatIsOutsideThePeriodDoesNotCount() {
    Timeliness none =
        board(2L, new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 30))).get(0);
    assertEquals(0, none.pushes() + none.inspections().all() + none.policies().all());
  }

  @Test
  void whatWaitsTodayDoesNotDependOnAPeriod() {
    Workplace waiting = database.get(em -> new SupervisionRepository(em).workplace(2, TODAY));
    assertEquals(new Workplace(1, 4, 4, 3, 2, 2, 0, 0), waiting);
    assertEquals(
        3, database.get(em -> new SupervisionRepository(em).workplace(3, TODAY)).policies());
  }

  @Test
  void aPeriodEndsAndNotBeforeItBegins() {
    LocalDate day = LocalDate.of(2021, 1, 1);
    assertEquals("periodFirst", refused(null, day));
    assertEquals("periodLast", refused(day, null));
    assertEquals("periodLast", refused(day, day.minusDays(1)));
    assertEquals("periodLast", refused(day, LocalDate.of(9999, 1, 1)));
  }

  private static String refused(LocalDate first, LocalDate last) {
    return assertThrows(Refusal.class, () -> new Period(first, last)).field();
  }
}
