package cn.oneseal.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A database that is in use can be migrated: what works on empty tables may fail on full ones. */
class UpgradeTest {

  private static final String FIRST = "202611231200";

  /** Makes a database that was filled in the first version and has the schema of this build. */
  static TestDatabase inUse() {
    TestDatabase database = TestDatabase.create(FIRST);
    database.execute(
        """
        INSERT INTO body VALUES (1, 1, 'BUREAU', 'b', 'b', 'APPROVAL_BUREAU'),
          (2, 1, 'TRANSPORT', 't', 't', 'DEPARTMENT');
        INSERT INTO official VALUES (3, 1, 1, 'a'), (4, 1, 1, 'b'), (5, 1, 2, 'c');
        INSERT INTO instrument (id, version, number, title) VALUES (10, 1, 'N', '通知');
        INSERT INTO batch VALUES (11, 1, 2, 10, '2020-12-24', '2020-12-30',
          'FORMER_UNTIL_END_OF_DAY', 3, 1, 1, now(), 't');
        INSERT INTO approval_item VALUES (12, 1, 'i', 'LICENCE');
        INSERT INTO supervision VALUES (13, 1, 12, 2, '2020-12-24');
        INSERT INTO transfer_entry (id, version, batch_id, direction, list_no, item_id,
          from_body_id, to_body_id, printed_kind, clause)
          VALUES (14, 1, 11, 'TRANSFERRED_IN', 1, 12, 2, 1, '行政许可', '一');
        INSERT INTO handover (id, version, entry_id, item_id, from_body_id, to_body_id, due_on)
          VALUES (15, 1, 14, 12, 2, 1, '2020-12-30');
        INSERT INTO handover_entry (id, version, handover_id, category, state)
          VALUES (16, 1, 15, 'ITEM_NAME', 'MISSING');
        INSERT INTO transition VALUES (17, 1, 14, 12, 2, '2020-12-30', '2021-03-30');
        INSERT INTO mentorship VALUES (18, 1, 17, 5, now(), 't');
        INSERT INTO seal VALUES (19, 1, 'APPROVAL', 1, 's', '2020-01-01'),
          (20, 1, 'SPECIAL_APPROVAL', 2, 'z', '2020-01-01');
        INSERT INTO case_file (id, version, case_no, item_id, body_id, state, applicant_kind,
          applicant_name, request, standard, received_on, accepted_on, accepted_at, accepted_by,
          due_on, due_amount)
          VALUES (21, 1, 'C', 12, 1, 'CLOSED', 'PERSON', 'p', 'r', 'OWN', '2021-01-05',
            '2021-01-05', now(), 3, '2021-02-02', 20);
        INSERT INTO seal_use (seal_id, used_at, used_on, used_by, paper, subject, subject_id,
          digest) VALUES (19, now(), '2021-01-20', 'u', 'p', 'CASE', 21, repeat('a', 64));
        INSERT INTO decision VALUES (22, 21, 'D', 12, 1, 'APPROVED', '', true, 4, 4, now(),
          '2021-01-20', 'r', (SELECT max(id) FROM seal_use));
        INSERT INTO result_push VALUES ('00000000-0000-0000-0000-000000000001', 22, 21, 12, 2,
          now(), '2021-01-20', '{}', repeat('b', 64));
        INSERT INTO inspection VALUES (23, 1, '00000000-0000-0000-0000-000000000001', 22, 21, 12,
          2, '2021-01-20', 1, '2021-02-20', false);
        INSERT INTO inspection_step VALUES (23, 'WARNED_7', '2021-02-13', now());
        """);
    database.migrate("latest");
    return database;
  }

  @Test
  void migratesADatabaseThatIsInUse() {
    TestDatabase database = inUse();
    long kept =
        database.get(
            em ->
                ((Number)
                        em.createNativeQuery(
                                "SELECT count(*) FROM case_file WHERE due_on IS NOT NULL")
                            .getSingleResult())
                    .longValue());
    assertEquals(1, kept);
  }
}
