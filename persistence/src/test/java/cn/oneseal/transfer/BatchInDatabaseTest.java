package cn.oneseal.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.catalogue.CatalogueQuery;
import cn.oneseal.catalogue.CatalogueRepository;
import cn.oneseal.catalogue.CompetenceStart;
import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.handover.Handover;
import cn.oneseal.handover.HandoverRepository;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.transfer.amendment.AmendmentKind;
import cn.oneseal.transfer.amendment.AmendmentRepository;
import cn.oneseal.transfer.amendment.BatchAmendment;
import cn.oneseal.transfer.drafting.BatchCount;
import cn.oneseal.transfer.drafting.BatchLine;
import cn.oneseal.transfer.drafting.DraftRepository;
import cn.oneseal.transfer.drafting.LineForm;
import cn.oneseal.transfer.publication.PublicationRepository;
import cn.oneseal.transfer.publication.Recipient;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The course of a batch, and what the database itself refuses whoever asks. */
class BatchInDatabaseTest {

  private static final Instant AT = Instant.parse("2020-12-24T01:00:00Z");
  private static final LocalDate ISSUED = LocalDate.of(2020, 12, 24);
  private static final long DEPARTMENT = 1;
  private static final long BUREAU = 2;

  private TestDatabase database;
  private long id;

  @BeforeEach
  void draft() {
    database = TestDatabase.create();
    database.execute(
        """
        INSERT INTO body (id, version, code, name, short_name, kind) VALUES
          (1, 1, 'T', '交通局', '交通', 'DEPARTMENT'), (2, 1, 'B', '审批局', '审批', 'APPROVAL_BUREAU');
        INSERT INTO official (id, version, body_id, name) VALUES (11, 1, 1, '甲'), (12, 1, 2, '乙');
        INSERT INTO instrument (id, version, title) VALUES (1, 1, '通知');
        """);
    BatchTerms terms =
        new BatchTerms(
            2, ISSUED, ISSUED.plusDays(6), HandoverDayRule.FORMER_UNTIL_END_OF_DAY, 3, 1, 1);
    id = database.get(em -> kept(em, new Batch(terms, "通知", "县政府", AT, "x"))).id();
    database.run(
        em -> {
          DraftRepository drafts = new DraftRepository(em);
          drafts.add(new BatchLine(id, line(1, "甲事项", DEPARTMENT, BUREAU), null));
          drafts.add(new BatchLine(id, line(2, "乙事项", DEPARTMENT, BUREAU), null));
          drafts.add(BatchCount.total(id, BatchCount.Scope.TRANSFERRED_IN, 2));
        });
  }

  private static Batch kept(EntityManager em, Batch batch) {
    return new BatchRepository(em).add(batch);
  }

  private static LineForm line(int number, String item, long from, long to) {
    return new LineForm(
        Direction.TRANSFERRED_IN, number, item, ItemKind.LICENCE, from, to, "一" + number);
  }

  private void act(Consumer<Batch> act) {
    database.run(em -> act.accept(new BatchRepository(em).lock(id).orElseThrow()));
  }

  private void issue() {
    act(batch -> batch.check(AT, "x"));
    database.run(
        em -> {
          new BatchRepository(em).find(id).orElseThrow().issue(1, ISSUED, AT, "x");
          new DraftRepository(em).enter(id, null);
          new HandoverRepository(em).openAll(id);
        });
  }

  private List<CompetenceStart> starts(String item) {
    return database.get(
        em -> {
          CatalogueRepository catalogue = new CatalogueRepository(em);
          return catalogue.starts(catalogue.itemByName(item).orElseThrow().id());
        });
  }

  @Test
  void aDraftIsInNobodysCatalogue() {
    assertTrue(database.get(em -> new CatalogueQuery(em).items(ISSUED)).isEmpty());
    assertTrue(database.get(em -> new BatchQuery(em).entries(id)).isEmpty());
    assertEquals(2, database.get(em -> new BatchQuery(em).batches()).get(0).entries());
    BatchDraft draft =
        database.get(
            em -> new DraftRepository(em).read(new BatchRepository(em).find(id).orElseThrow()));
    assertEquals(List.of(1L, 2L), draft.items().stream().map(ItemDraft::line).toList());
    assertEquals("T", draft.items().get(0).from());
    assertEquals(2, draft.declared().transferredIn().count());
    assertNull(draft.declared().returned());
  }

  @Test
  void anIssuedBatchTellsTheHolderAndWritesNothingBeforeTheHandover() {
    issue();
    assertEquals(DEPARTMENT, starts("甲事项").get(0).holderBodyId());
    assertEquals(0, count("SELECT count(*) FROM competence_start"));
    assertEquals(2, count("SELECT count(*) FROM handover"));
    assertEquals(2, count("SELECT count(*) FROM supervision"));
    assertEquals(2, count("SELECT count(*) FROM transfer_under_way"));
    assertTrue(
        database
            .get(em -> new CatalogueQuery(em).plannedChange(itemId("甲事项")))
            .filter(plan -> plan.due().equals(ISSUED.plusDays(6)))
            .isPresent());
  }

  @Test
  void aWithdrawnBatchLeavesNoTraceInCompetenceAndStaysInTheRecord() {
    issue();
    database.run(
        em -> {
          BatchRepository batches = new BatchRepository(em);
          batches.entries(id).forEach(entry -> entry.withdraw(ISSUED, "x"));
          new HandoverRepository(em).ofBatch(id).forEach(open -> open.withdraw(ISSUED));
          batches.flush();
          batches.find(id).orElseThrow().withdraw("有误", AT, "x");
        });
    assertTrue(starts("甲事项").isEmpty());
    assertFalse(
        database.get(em -> new CatalogueQuery(em).item(itemId("甲事项"), ISSUED)).get().recorded());
    assertEquals(2, database.get(em -> new BatchQuery(em).entries(id)).size());
    assertEquals(0, count("SELECT count(*) FROM transfer_under_way"));
    assertTrue(database.get(em -> new HandoverRepository(em).openItems(id)).isEmpty());
    refused("UPDATE batch SET state = 'ISSUED', withdrawn_at = NULL");
    refused("UPDATE transfer_entry SET withdrawn_on = NULL, withdrawn_by = NULL");
    // Its number is free again.
    act(batch -> assertEquals(BatchState.WITHDRAWN, batch.state()));
    assertTrue(database.get(em -> new BatchRepository(em).byNumber(2)).isEmpty());
  }

  @Test
  void aChangeOfACheckedBatchMakesItADraftAgain() {
    act(batch -> batch.check(AT, "x"));
    act(Batch::redraft);
    act(
        batch -> {
          assertEquals(BatchState.DRAFT, batch.state());
          assertEquals(
              "batch-state",
              assertThrows(Refusal.class, () -> batch.issue(1, ISSUED, AT, "x")).code());
        });
  }

  @Test
  void aBatchIsNotIssuedBeforeItsDay() {
    act(batch -> batch.check(AT, "x"));
    act(
        batch ->
            assertEquals(
                "batch-issued-ahead",
                assertThrows(Refusal.class, () -> batch.issue(1, ISSUED.minusDays(1), AT, "x"))
                    .code()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE batch_line SET list_no = 9",
        "DELETE FROM batch_line",
        "INSERT INTO batch_count (id, version, batch_id, scope, declared)"
            + " SELECT 900, 1, id, 'RETURNED', 1 FROM batch",
        "UPDATE batch SET state = 'DRAFT'",
        "UPDATE batch SET title = '另一个通知'",
        "UPDATE batch SET issued_on = issued_on + 1",
        "DELETE FROM batch",
        "DELETE FROM transfer_entry"
      })
  void whatIsIssuedIsChangedByNoStatement(String sql) {
    issue();
    refused(sql);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UPDATE batch SET state = 'ISSUED'", "UPDATE batch SET state = 'CLOSED'"})
  void noStatementSkipsAState(String sql) {
    refused(sql);
  }

  @Test
  void aBatchWithAHandoverIsWithdrawnByNoStatement() {
    issue();
    handOver("甲事项");
    refused("UPDATE batch SET state='WITHDRAWN', withdrawn_at=now(), withdrawal_reason='x'");
    refused(
        "UPDATE transfer_entry SET withdrawn_on = DATE '2020-12-31', withdrawn_by = 'x'"
            + " WHERE list_no = 1");
    refused("UPDATE handover SET withdrawn_on = DATE '2020-12-31' WHERE completed_on IS NOT NULL");
  }

  @Test
  void aClosedBatchIsChangedByNoStatement() {
    issue();
    act(batch -> batch.close(AT, "x"));
    refused("UPDATE batch SET handover_due = handover_due + 1");
    refused("UPDATE transfer_entry SET clause = 'x'");
    refused(
        "INSERT INTO transfer_entry (id, version, batch_id, direction, list_no, item_id,"
            + " from_body_id, to_body_id, printed_kind, clause) SELECT 900, 1, batch_id,"
            + " direction, 9, item_id, from_body_id, to_body_id, printed_kind, clause"
            + " FROM transfer_entry LIMIT 1");
  }

  @Test
  void aWithdrawnHandoverIsNeverCompletedAndADueDayThatMovesMovesTheOpenOnesOnly() {
    issue();
    handOver("甲事项");
    database.run(em -> new HandoverRepository(em).moveDueDay(id, ISSUED.plusDays(20)));
    assertEquals(1, count("SELECT count(*) FROM handover WHERE due_on = DATE '2021-01-13'"));
    database.run(em -> open(em).withdraw(ISSUED));
    assertEquals(1, count("SELECT count(*) FROM handover WHERE withdrawn_on IS NOT NULL"));
    refused(
        "UPDATE handover SET completed_on = DATE '2021-01-01', completed_by = 11"
            + " WHERE withdrawn_on IS NOT NULL");
  }

  @Test
  void theTermsOfAnIssuedBatchChangeWithAnAmendmentByALaterInstrumentOnly() {
    issue();
    refused("UPDATE batch SET handover_due = handover_due + 1");
    refused("UPDATE batch SET transition_months = 4");
    database.execute(
        "INSERT INTO instrument (id, version, title, issuer, issued_on, rank) VALUES"
            + " (5, 1, '较早文件', 'x', DATE '2020-12-23', 'COUNTY_DOCUMENT'),"
            + " (6, 1, '后文件', 'x', DATE '2020-12-25', 'COUNTY_DOCUMENT')");
    refused(
        "INSERT INTO batch_amendment VALUES"
            + " (900, 1, (SELECT id FROM batch), 5, '一', 'HANDOVER_DUE', 'a', 'b', now(), 'x')");
    LocalDate later = ISSUED.plusDays(30);
    database.run(
        em -> {
          Batch batch = new BatchRepository(em).lock(id).orElseThrow();
          assertEquals(
              "amendment-not-later",
              assertThrows(Refusal.class, () -> source(em, batch, 5)).code());
          new AmendmentRepository(em)
              .add(source(em, batch, 6).of(AmendmentKind.HANDOVER_DUE, batch.handoverDue(), later));
          BatchTerms was = batch.terms();
          batch.amend(
              new BatchTerms(was.number(), was.issuedOn(), later, was.handoverDayRule(), 3, 1, 1));
        });
    assertEquals(later, database.get(em -> new BatchRepository(em).find(id)).get().handoverDue());
    refused("UPDATE batch_amendment SET was = 'x'");
    refused("DELETE FROM batch_amendment");
  }

  private static BatchAmendment.Source source(EntityManager em, Batch batch, long instrument) {
    return new BatchAmendment.Source(batch, em.find(Instrument.class, instrument), "第二条", AT, "x");
  }

  @Test
  void anIssuedBatchIsPublishedToWhoeverThereIsThatDayAndReadOnceByEach() {
    database.execute(
        "INSERT INTO body (id, version, code, name, short_name, kind, begins_on, ends_on) VALUES"
            + " (21, 1, 'X', '旧乡', '旧乡', 'TOWNSHIP', NULL, DATE '2020-12-31'),"
            + " (22, 1, 'Y', '新镇', '新镇', 'TOWNSHIP', DATE '2021-01-01', NULL);"
            + " INSERT INTO official (id, version, body_id, name) VALUES (31, 1, 21, '丙')");
    issue();
    database.run(em -> new PublicationRepository(em).publish(id, AT));
    for (int twice = 0; twice < 2; twice++) {
      Instant at = AT.plusSeconds(60L * twice);
      database.run(em -> new PublicationRepository(em).read(id, 21, 31, at));
      database.run(em -> new PublicationRepository(em).read(id, BUREAU, 12, at));
    }
    List<Recipient> recipients = database.get(em -> new PublicationRepository(em).recipients(id));
    assertEquals(List.of("交通局", "旧乡"), recipients.stream().map(Recipient::name).toList());
    assertTrue(recipients.get(0).readers().isEmpty());
    assertEquals(List.of(new Recipient.Reader("丙", AT, 1)), recipients.get(1).readers());
    assertFalse(recipients.get(1).unread());
    LocalDate amended = LocalDate.of(2020, 12, 31);
    database.run(em -> new PublicationRepository(em).publishAnew(id, amended, AT));
    Recipient anew = database.get(em -> new PublicationRepository(em).recipients(id)).get(1);
    assertEquals(2, anew.edition());
    assertTrue(anew.unread(), "who read the first has not read the second");
    database.run(em -> new PublicationRepository(em).read(id, 21, 31, AT));
    anew = database.get(em -> new PublicationRepository(em).recipients(id)).get(1);
    assertFalse(anew.unread());
    assertEquals(2, anew.readers().size(), "the first reading stays");
    LocalDate later = LocalDate.of(2021, 1, 1);
    database.run(em -> new PublicationRepository(em).publishAnew(id, later, AT));
    recipients = database.get(em -> new PublicationRepository(em).recipients(id));
    assertEquals(
        List.of("交通局 3", "旧乡 2", "新镇 3"),
        recipients.stream().map(each -> each.name() + " " + each.edition()).toList());
    refused("DELETE FROM batch_publication");
    refused("UPDATE batch_reading SET read_at = now()");
  }

  private Handover open(EntityManager em) {
    return new HandoverRepository(em)
        .ofBatch(id).stream().filter(h -> !h.isComplete()).findFirst().orElseThrow();
  }

  private void handOver(String item) {
    long itemId = itemId(item);
    database.execute(
        "UPDATE handover_entry e SET state = 'NONE', none_reason = '无', countersigned_by = 12,"
            + " countersigned_at = now() FROM handover h WHERE h.id = e.handover_id"
            + " AND h.item_id = "
            + itemId);
    database.execute(
        "UPDATE handover SET completed_on = DATE '2020-12-30', completed_by = 11,"
            + " completed_at = now() WHERE item_id = "
            + itemId);
  }

  private long itemId(String name) {
    return database.get(em -> new CatalogueRepository(em).itemByName(name).orElseThrow().id());
  }

  private long count(String sql) {
    return database.get(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
  }

  /** Refused to the application and to the owner alike. */
  private void refused(String sql) {
    assertThrows(
        RuntimeException.class,
        () -> database.run(em -> em.createNativeQuery(sql).executeUpdate()),
        sql);
    assertThrows(IllegalStateException.class, () -> database.execute(sql), sql);
  }
}
