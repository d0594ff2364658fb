package cn.oneseal.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses to everybody: the application's role and the schema's owner. */
class DatabaseRefusesTest {

  private static TestDatabase database;

  @BeforeAll
  static void fill() {
    database = UpgradeTest.inUse();
    database.execute(
        """
        INSERT INTO competence_start (item_id, from_day, holder_body_id, since_known,
            instrument_id, clause, recorded_at, recorded_by)
          VALUES (12, '2020-12-24', 2, false, 10, '一', now(), 't'),
            (12, '2020-12-31', 1, true, 10, '一', now(), 't');
        UPDATE handover_entry SET state = 'NONE', none_reason = '无', countersigned_by = 4,
          countersigned_at = now() WHERE id = 16;
        INSERT INTO seal (id, version, kind, body_id, name, active_from)
          VALUES (110, 1, 'OFFICIAL', 2, 'o', '2020-01-01');
        INSERT INTO seal (id, version, kind, body_id, name, active_from, abolished_on,
            abolition_decision, abolished_by)
          VALUES (111, 1, 'SPECIAL_APPROVAL', 2, 'old', '2020-01-01', '2020-12-30', 'd', 't');
        INSERT INTO seal_use (seal_id, used_at, used_on, used_by, paper, copies, approved_by,
            authority) VALUES (110, now(), '2021-01-20', 'u', 'by hand', 2, 5, 'a');
        INSERT INTO seal_step VALUES (111, 'OVERDUE', '2021-01-09', '2021-01-10', now());
        INSERT INTO handover_step VALUES (15, 'OVERDUE', '2020-12-30', '2020-12-31', now());
        INSERT INTO transition_step VALUES (17, 'WARNED_7', '2021-03-30', '2021-03-23', now());
        INSERT INTO audit_entry (at, recorded_at, username, action, outcome)
          VALUES (now(), now(), 'u', 'a', 'DONE');
        INSERT INTO appointment (id, version, official_id, duty, begins_on, ends_on, paper,
            recorded_at, recorded_by)
          VALUES (120, 1, 3, 'LIAISON', '2020-01-01', NULL, 'p', now(), 't'),
            (121, 1, 4, 'INTAKE', '2020-01-01', '2021-01-31', NULL, now(), 't');
        INSERT INTO absence (id, version, official_id, substitute_id, begins_on, ends_on, paper,
            state, recorded_at, recorded_by, decided_at, decided_by)
          VALUES (130, 1, 3, 4, '2021-02-01', '2021-02-10', 'p', 'CONFIRMED', now(), 't', now(), 't')
        """);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Competence (R2)
        "a second start on one day | INSERT INTO competence_start (item_id, from_day,"
            + " holder_body_id, since_known, instrument_id, clause, recorded_at, recorded_by)"
            + " VALUES (12, '2020-12-31', 2, true, 10, '一', now(), 't')",
        "a change of a written start | UPDATE competence_start SET from_day = '2021-01-01'"
            + " WHERE from_day = '2020-12-31'",
        "another holder of a written start | UPDATE competence_start SET holder_body_id = 2"
            + " WHERE from_day = '2020-12-31'",
        "a start unwritten | DELETE FROM competence_start WHERE from_day = '2020-12-31'",
        // Seals (R10)
        "a second active approval seal | INSERT INTO seal (id, version, kind, body_id, name,"
            + " active_from) VALUES (112, 1, 'APPROVAL', 1, 'second', '2021-01-01')",
        "a second active official seal | INSERT INTO seal (id, version, kind, body_id, name,"
            + " active_from) VALUES (113, 1, 'OFFICIAL', 2, 'second', '2021-01-01')",
        "an abolition taken back | UPDATE seal SET abolished_on = NULL, abolition_decision = NULL,"
            + " abolished_by = NULL WHERE id = 111",
        "a use of an abolished seal | INSERT INTO seal_use (seal_id, used_at, used_on, used_by,"
            + " paper, copies, approved_by, authority) VALUES (111, now(), '2021-01-20', 'u', 'p',"
            + " 1, 5, 'a')",
        "a seal taken out of the register | DELETE FROM seal WHERE id = 111",
        // Handover (R6)
        "a change of a countersigned entry | UPDATE handover_entry SET none_reason = 'x'"
            + " WHERE id = 16",
        "a countersignature taken back | UPDATE handover_entry SET countersigned_by = NULL,"
            + " countersigned_at = NULL WHERE id = 16",
        "a countersigned entry removed | DELETE FROM handover_entry WHERE id = 16",
        "a text under a countersigned entry | INSERT INTO handover_part (entry_id, part, content)"
            + " VALUES (16, 'CONTENT', 'x')",
        "a file under a countersigned entry | INSERT INTO handover_file (id, entry_id, name,"
            + " media_type, size, digest, uploaded_by, uploaded_at, content) VALUES (140, 16, 'f',"
            + " 't', 1, repeat('0', 64), 'u', now(), 'x')",
        "a handover completed with open categories | UPDATE handover SET completed_on ="
            + " '2020-12-30', completed_at = now(), completed_by = 4 WHERE id = 15",
        // Ledgers
        "a change of a seal use | UPDATE seal_use SET paper = 'x' WHERE digest IS NOT NULL",
        "a seal use removed | DELETE FROM seal_use WHERE digest IS NOT NULL",
        "a change of a stamping by hand | UPDATE seal_use SET copies = 1 WHERE copies = 2",
        "a stamping by hand removed | DELETE FROM seal_use WHERE copies = 2",
        "a change of the audit trail | UPDATE audit_entry SET username = 'x'",
        "a line of the audit trail removed | DELETE FROM audit_entry",
        "a change of a handover's step | UPDATE handover_step SET night = '2020-12-30'",
        "a handover's step removed | DELETE FROM handover_step",
        "a change of a transition's step | UPDATE transition_step SET night = '2020-12-30'",
        "a transition's step removed | DELETE FROM transition_step",
        "a change of an inspection's step | UPDATE inspection_step SET night = '2020-12-30'",
        "an inspection's step removed | DELETE FROM inspection_step",
        "a change of a seal's step | UPDATE seal_step SET night = '2020-12-30'",
        "a seal's step removed | DELETE FROM seal_step",
        "a change of a push | UPDATE result_push SET content = 'x'",
        "a push removed | DELETE FROM result_push",
        "a change of a decision | UPDATE decision SET reason = 'x'",
        "a decision removed | DELETE FROM decision",
        // Duties (R7, R22)
        "a liaison without a paper | INSERT INTO appointment (id, version, official_id, duty,"
            + " begins_on, recorded_at, recorded_by) VALUES (122, 1, 4, 'LIAISON', '2021-01-01',"
            + " now(), 't')",
        "a linkage operator with an empty paper | INSERT INTO appointment (id, version,"
            + " official_id, duty, begins_on, paper, recorded_at, recorded_by) VALUES (122, 1, 5,"
            + " 'LINKAGE_OPERATOR', '2021-01-01', ' ', now(), 't')",
        "another official in a written appointment | UPDATE appointment SET official_id = 4"
            + " WHERE id = 120",
        "another paper in a written appointment | UPDATE appointment SET paper = 'q' WHERE id = 120",
        "a duty made longer | UPDATE appointment SET ends_on = '2021-12-31' WHERE id = 121",
        "a duty without end again | UPDATE appointment SET ends_on = NULL WHERE id = 121",
        "an appointment removed | DELETE FROM appointment WHERE id = 120",
        "away twice on a day | INSERT INTO absence (id, version, official_id, begins_on, ends_on,"
            + " paper, state, recorded_at, recorded_by, decided_at, decided_by) VALUES (131, 1, 3,"
            + " '2021-02-10', '2021-02-11', 'p', 'CONFIRMED', now(), 't', now(), 't')",
        "a chain of substitutes | INSERT INTO absence (id, version, official_id, substitute_id,"
            + " begins_on, ends_on, paper, state, recorded_at, recorded_by, decided_at, decided_by)"
            + " VALUES (132, 1, 4, NULL, '2021-02-10', '2021-02-11', 'p', 'CONFIRMED', now(), 't',"
            + " now(), 't')",
        "a substitute of another body | INSERT INTO absence (id, version, official_id,"
            + " substitute_id, begins_on, ends_on, paper, state, recorded_at, recorded_by,"
            + " decided_at, decided_by) VALUES (133, 1, 3, 5, '2021-03-01', '2021-03-02', 'p',"
            + " 'CONFIRMED', now(), 't', now(), 't')",
        "an absence made longer | UPDATE absence SET ends_on = '2021-12-31' WHERE id = 130",
        "an absence removed | DELETE FROM absence WHERE id = 130"
      })
  void toTheApplicationAndToTheOwner(String what, String sql) {
    assertThrows(
        RuntimeException.class,
        () -> database.run(em -> em.createNativeQuery(sql).executeUpdate()),
        "the application: " + what);
    String told =
        assertThrows(IllegalStateException.class, () -> database.execute(sql), "the owner: " + what)
            .getMessage();
    assertTrue(!told.contains("syntax error") && !told.contains("does not exist"), told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "competence_start",
        "seal_use",
        "audit_entry",
        "handover_step",
        "transition_step",
        "inspection_step",
        "seal_step",
        "result_push",
        "push_view",
        "decision",
        "case_event",
        "seal_custody",
        "seal_file",
        "transition_report",
        "readiness_check",
        "deadline_change",
        "appointment",
        "absence"
      })
  void toEmptyATable(String table) {
    String sql = "TRUNCATE " + table + " CASCADE";
    assertThrows(
        RuntimeException.class,
        () -> database.run(em -> em.createNativeQuery(sql).executeUpdate()));
    assertThrows(IllegalStateException.class, () -> database.execute(sql));
  }

  @Test
  void noTableIsAppendOnlyByHalf() {
    Set<String> triggers =
        names("SELECT tgrelid::regclass::text FROM pg_trigger" + " WHERE tgname = 'append_only'");
    Set<String> truncates =
        names(
            "SELECT tgrelid::regclass::text FROM pg_trigger"
                + " WHERE tgname = 'append_only_truncate'");
    Set<String> rights =
        names(
            "SELECT table_name::text FROM information_schema.role_table_grants"
                + " WHERE grantee = 'oneseal_app' AND privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE')");
    assertTrue(triggers.size() > 15, triggers.toString());
    assertEquals(triggers, truncates);
    rights.retainAll(triggers);
    assertEquals(Set.of(), rights, "the application may change these");
  }

  private static Set<String> names(String sql) {
    List<?> rows = database.get(em -> em.createNativeQuery(sql).getResultList());
    Set<String> names = new TreeSet<>();
    rows.forEach(row -> names.add(row.toString()));
    return names;
  }
}
