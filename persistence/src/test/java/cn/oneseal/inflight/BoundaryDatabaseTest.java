package cn.oneseal.inflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.intake.ApplicationRepository;
import cn.oneseal.intake.ApplicationRow;
import cn.oneseal.intake.PendingStanding;
import cn.oneseal.persistence.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself refuses around the boundary of R9, to the application and the owner. */
class BoundaryDatabaseTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 1, 4);
  private static final Instant AT = Instant.parse("2020-12-30T08:00:00Z");
  private static final String NOON_OF_THE_4TH = "'2021-01-04T04:00:00Z'";

  private static TestDatabase database;

  @BeforeAll
  static void begin() {
    database = TestDatabase.create();
    database.execute(
        """
        insert into body (id, version, code, name, short_name, kind)
          values (1, 1, 'T', '交通局', '交通', 'DEPARTMENT'), (2, 1, 'B', '审批局', '审批', 'APPROVAL_BUREAU');
        insert into official (id, version, body_id, name) values (11, 1, 1, '甲'), (12, 1, 2, '乙');
        insert into instrument (id, version, title) values (1, 1, '通知');
        insert into approval_item (id, version, name, kind) values (6, 1, '班线', 'LICENCE');
        insert into competence_start (item_id, from_day, holder_body_id, since_known, instrument_id, clause, recorded_at, recorded_by)
          values (6, '2020-12-24', 1, false, 1, '一', now(), 't');
        insert into competence_start (item_id, from_day, holder_body_id, since_known, instrument_id, clause, recorded_at, recorded_by)
          values (6, '2020-12-31', 2, true, 1, '一', now(), 't');
        alter table handover disable trigger all;
        insert into handover (id, version, entry_id, item_id, from_body_id, to_body_id, due_on, completed_on, completed_at, completed_by)
          values (5, 1, 5, 6, 1, 2, '2020-12-30', '2020-12-30', '2020-12-30T08:00:00Z', 11);
        alter table handover enable trigger all;
        """);
    database.execute(
        caseRow(21, 1, "2020-12-29", "'2020-12-29T04:00:00Z'", "ORDINARY")
            + ";"
            + caseRow(22, 1, "2020-12-30", "'2020-12-30T04:00:00Z'", "ORDINARY")
            + ";"
            + caseRow(23, 2, "2021-01-04", NOON_OF_THE_4TH, "ORDINARY"));
    database.run(em -> new InFlightRepository(em).listAtHandover(5, AT));
  }

  private static String caseRow(
      long id, long body, String acceptedOn, String enteredAt, String kind) {
    return ("insert into case_file (id, version, case_no, item_id, body_id, state, applicant_kind,"
            + " applicant_name, request, standard, received_on, accepted_on, accepted_at,"
            + " accepted_by, acceptance) values (%d, 1, 'N%d', 6, %d, 'ACCEPTED', 'PERSON',"
            + " '张三', 'r', 'OWN', '2020-12-25', '%s', %s, %d, '%s')")
        .formatted(id, id, body, acceptedOn, enteredAt, body == 1 ? 11 : 12, kind);
  }

  private static String applicationRow(long id, String kind, String more) {
    return ("insert into application (id, version, number, request_id, item_id, received_body_id,"
            + " body_id, state, applicant_kind, applicant_name, request, on_commitment,"
            + " received_on, registered_at, registered_by, licence, had_power, fifth_on,"
            + " fifth_provisional%s) values (%d, 1, 'R%d', 't%d', 6, 1, 1, '%s', 'PERSON', '张三',"
            + " 'r', false, '2020-12-28', '2020-12-28T04:00:00Z', 11, true, true, '2021-01-05',"
            + " false%s)")
        .formatted(
            more.isEmpty() ? "" : ", " + more.substring(0, more.indexOf(':')),
            id,
            id,
            id,
            kind,
            more.isEmpty() ? "" : ", " + more.substring(more.indexOf(':') + 1));
  }

  private static String entryRow(long id) {
    return ("insert into back_dated_acceptance (id, version, request_id, handover_id, item_id,"
            + " body_id, other_body_id, applicant_kind, applicant_name, request, received_on,"
            + " accepted_on, slip_number, reason, entered_at, entered_by, state) values (%d, 1,"
            + " 'b%d', 5, 6, 1, 2, 'PERSON', '李四', 'r', '2020-12-25', '2020-12-29', 'S%d', '漏录',"
            + " '2021-01-04T04:00:00Z', 11, 'PENDING')")
        .formatted(id, id, id);
  }

  private static String slipRow(long id) {
    return "insert into back_dated_slip values ("
        + id
        + ", '单.pdf', 'application/pdf', 1, repeat('0', 64), 'x')";
  }

  private static String countersigned(long id, long caseId, long by) {
    return "update back_dated_acceptance set state = 'COUNTERSIGNED', answered_at = now(),"
        + " answered_by = "
        + by
        + ", case_id = "
        + caseId
        + " where id = "
        + id;
  }

  private void refusedToBoth(String... statements) {
    assertThrows(
        RuntimeException.class,
        () -> database.execute(String.join(";", statements)),
        "owner: " + String.join(";", statements));
    assertThrows(
        RuntimeException.class,
        () ->
            database.run(
                em -> List.of(statements).forEach(s -> em.createNativeQuery(s).executeUpdate())),
        "application: " + String.join(";", statements));
  }

  @Test
  void anAcceptanceOfAnEarlierDayThanItsEntryNeedsItsProof() {
    refusedToBoth(caseRow(31, 1, "2020-12-29", NOON_OF_THE_4TH, "ORDINARY"));
    refusedToBoth(caseRow(31, 1, "2020-12-29", NOON_OF_THE_4TH, "DEEMED"));
    refusedToBoth(caseRow(31, 1, "2020-12-29", NOON_OF_THE_4TH, "BACK_DATED"));
    refusedToBoth(caseRow(31, 1, "2021-01-05", NOON_OF_THE_4TH, "ORDINARY"));
    // Pending, or refused, it proves nothing; nor without its slip, nor by one's own signature.
    refusedToBoth(entryRow(31), caseRow(31, 1, "2020-12-29", NOON_OF_THE_4TH, "BACK_DATED"));
    refusedToBoth(
        entryRow(31),
        countersigned(31, 31, 12),
        caseRow(31, 1, "2020-12-29", NOON_OF_THE_4TH, "BACK_DATED"));
    refusedToBoth(
        entryRow(31),
        slipRow(31),
        countersigned(31, 31, 11),
        caseRow(31, 1, "2020-12-29", NOON_OF_THE_4TH, "BACK_DATED"));
    // Countersigned for another day.
    refusedToBoth(
        entryRow(31),
        slipRow(31),
        countersigned(31, 31, 12),
        caseRow(31, 1, "2020-12-28", NOON_OF_THE_4TH, "BACK_DATED"));
    database.execute(
        String.join(
            ";",
            entryRow(41),
            slipRow(41),
            countersigned(41, 41, 12),
            caseRow(41, 1, "2020-12-29", NOON_OF_THE_4TH, "BACK_DATED")));
    assertEquals(1, database.<Integer>get(em -> new InFlightRepository(em).addLater(41, AT)));
  }

  @Test
  void silenceProvesAnAcceptanceOnlyAfterTheFifthDayAndOnTheDayOfReceipt() {
    String closing = "closed_on, closed_at, closed_by, case_id:'2021-01-06', now(), 'night', ";
    refusedToBoth(
        applicationRow(51, "DEEMED", closing + "51"),
        caseRow(51, 1, "2020-12-29", "'2021-01-06T04:00:00Z'", "DEEMED"));
    refusedToBoth(
        applicationRow(51, "DEEMED", closing + "51"),
        caseRow(51, 1, "2020-12-28", "'2021-01-05T04:00:00Z'", "DEEMED"));
    database.execute(
        applicationRow(51, "DEEMED", closing + "51")
            + ";"
            + caseRow(51, 1, "2020-12-28", "'2021-01-06T04:00:00Z'", "DEEMED"));
    refusedToBoth("update application set state = 'WITHDRAWN', case_id = null where id = 51");
  }

  @Test
  void anAcceptanceNeverChanges() {
    for (String change :
        List.of(
            "accepted_on = '2020-12-28'",
            "accepted_at = now()",
            "body_id = 2",
            "acceptance = 'DEEMED'",
            "accepted_by = 12",
            "received_on = '2020-12-24'")) {
      refusedToBoth("update case_file set " + change + " where id = 21");
    }
    refusedToBoth("delete from case_file where id = 21");
  }

  @Test
  void aBackDatedEntryStaysAndIsAnsweredOnce() {
    database.execute(entryRow(61) + ";" + slipRow(61));
    for (String change :
        List.of("accepted_on = '2020-12-28'", "reason = 'x'", "slip_number = 'x'", "body_id = 2")) {
      refusedToBoth("update back_dated_acceptance set " + change + " where id = 61");
    }
    refusedToBoth("update back_dated_slip set content = ''");
    database.execute(
        "update back_dated_acceptance set state = 'REFUSED', refusal = '没有此件', answered_by = 12,"
            + " answered_at = now() where id = 61");
    refusedToBoth(
        "update back_dated_acceptance set state = 'PENDING', refusal = null, answered_by = null,"
            + " answered_at = null where id = 61");
    refusedToBoth("delete from back_dated_acceptance where id = 61");
    // Of a day after the handover, and of a body that never held the power.
    refusedToBoth(entryRow(62).replace("'2020-12-29'", "'2020-12-31'"));
    refusedToBoth(entryRow(62).replace("5, 6, 1, 2", "5, 6, 2, 1"));
  }

  @Test
  void theListInFlightIsFixedAndTakesNoCaseOfTheNewAuthority() {
    List<InFlightRow> rows = database.get(em -> new InFlightRepository(em).rows(5));
    assertEquals(
        List.of("N21", "N22"),
        rows.stream().filter(row -> !row.later()).map(InFlightRow::caseNo).toList());
    refusedToBoth(
        "insert into in_flight_case select 5, id, case_no, 'i', 'a', accepted_on, null, true, now()"
            + " from case_file where id = 23");
    for (String change : List.of("due_on = null", "later = true", "case_no = 'x'")) {
      refusedToBoth("update in_flight_case set " + change);
    }
    refusedToBoth("delete from in_flight_case");
    InFlightSummary counted =
        database.get(em -> new InFlightRepository(em).summaries(2, TODAY)).get(0);
    assertEquals(counted.total(), counted.left());
    assertTrue(counted.left() >= 2);
  }

  @Test
  void supplementsAreAskedForOnceAndAReceiptNeverChanges() {
    String asked = "asked_on, asked_at, asked_by, asked_text:'2020-12-29', now(), 11, '请补正'";
    database.execute(applicationRow(71, "ASKED", asked));
    database.execute(
        "insert into application_paper values (nextval('entity_id'), 71, '资信证明', '2020-12-29', null)");
    for (String change :
        List.of(
            "received_on = '2020-12-27'",
            "asked_on = '2020-12-30'",
            "asked_text = '再补'",
            "had_power = false",
            "received_body_id = 2",
            "registered_at = now()")) {
      refusedToBoth("update application set " + change + " where id = 71");
    }
    refusedToBoth(
        "insert into application_paper values (nextval('entity_id'), 71, '又一份', '2020-12-30', null)");
    refusedToBoth(
        "insert into application_paper values (nextval('entity_id'), 71, '资信证明', null, '2020-12-30')");
    refusedToBoth("delete from application_paper where application_id = 71");
    refusedToBoth(applicationRow(72, "ASKED", asked.replace("2020-12-29", "2021-01-06")));
    refusedToBoth(applicationRow(73, "NOT_ACCEPTED", ""));
    refusedToBoth("delete from application where id = 71");
  }

  @Test
  void bothSidesSeeWhatWasReceivedAndNotAcceptedWithItsRule() {
    database.execute(applicationRow(81, "RECEIVED", ""));
    for (long side : List.of(1L, 2L)) {
      ApplicationRow row =
          database
              .<List<ApplicationRow>>get(em -> new ApplicationRepository(em).across(side, TODAY))
              .stream()
              .filter(one -> one.id() == 81)
              .findFirst()
              .orElseThrow();
      assertEquals(PendingStanding.POWER_PASSED_WITHIN_FIVE_DAYS, row.standing());
      assertEquals("审批局", row.holderName());
    }
    List<Long> due =
        database.get(em -> new ApplicationRepository(em).due(LocalDate.of(2021, 1, 6)));
    assertTrue(due.contains(81L), "silence past the fifth day");
    assertTrue(
        !database.<List<Long>>get(em -> new ApplicationRepository(em).due(TODAY)).contains(81L));
    List<ApplicationRow> atHandover =
        database.get(
            em ->
                new ApplicationRepository(em).atHandover(6, 1, LocalDate.of(2020, 12, 30), TODAY));
    assertTrue(atHandover.stream().anyMatch(row -> row.id() == 81));
  }
}
