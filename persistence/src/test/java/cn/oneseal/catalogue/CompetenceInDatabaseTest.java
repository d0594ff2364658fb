package cn.oneseal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRank;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.transfer.Batch;
import cn.oneseal.transfer.BatchQuery;
import cn.oneseal.transfer.BatchRepository;
import cn.oneseal.transfer.BatchTerms;
import cn.oneseal.transfer.Direction;
import cn.oneseal.transfer.HandoverDayRule;
import cn.oneseal.transfer.ItemDraft;
import cn.oneseal.transfer.KnownRecord;
import cn.oneseal.transfer.drafting.BatchLine;
import cn.oneseal.transfer.drafting.DraftRepository;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompetenceInDatabaseTest {

  private static final Instant AT = Instant.parse("2020-12-24T01:00:00Z");
  private static final LocalDate ISSUED = LocalDate.of(2020, 12, 24);
  private static final LocalDate BEGINS = LocalDate.of(2020, 12, 31);

  private static TestDatabase database;
  private static long item;
  private static long bureau;
  private static long batch;
  private static CompetenceStart.Basis basis;
  private static List<CompetenceStart> known;

  @BeforeAll
  static void record() {
    database = TestDatabase.create();
    database.run(CompetenceInDatabaseTest::record);
  }

  private static void record(EntityManager entityManager) {
    CatalogueRepository catalogue = new CatalogueRepository(entityManager);
    BatchRepository batches = new BatchRepository(entityManager);
    Body transport = catalogue.add(new Body("TRANSPORT", "交通运输局", "交通局", BodyKind.DEPARTMENT));
    bureau = catalogue.add(new Body("BUREAU", "审批局", "审批局", BodyKind.APPROVAL_BUREAU)).id();
    Instrument notice =
        catalogue.add(Instrument.issued(null, "通知", "县政府", ISSUED, InstrumentRank.COUNTY_DOCUMENT));
    basis = new CompetenceStart.Basis(notice.id(), "一（三）6", AT, "liaison");
    catalogue.add(new ApprovalItem("批次以外的事项", ItemKind.LICENCE));
    BatchTerms terms =
        new BatchTerms(
            2,
            ISSUED,
            LocalDate.of(2020, 12, 30),
            HandoverDayRule.FORMER_UNTIL_END_OF_DAY,
            3,
            1,
            1);
    Batch added = batches.add(new Batch(terms, "通知", "县政府", AT, "x"));
    batch = added.id();
    entityManager.flush();
    ItemDraft printed =
        new ItemDraft(
            7,
            Direction.TRANSFERRED_IN,
            6,
            "新增客运班线经营许可",
            ItemKind.LICENCE,
            "行政许可",
            "TRANSPORT",
            "BUREAU",
            "一（三）6");
    DraftRepository drafts = new DraftRepository(entityManager);
    drafts.add(new BatchLine(batch, printed, transport.id(), bureau));
    entityManager.flush();
    added.check(AT, "x");
    entityManager.flush();
    added.issue(notice.id(), ISSUED, AT, "x");
    drafts.enter(batch, null);
    item = catalogue.itemByName("新增客运班线经营许可").orElseThrow().id();
    known = catalogue.starts(item);
    catalogue.writeKnownHolder(item, BEGINS);
    catalogue.add(CompetenceStart.beginning(item, BEGINS, bureau, basis));
  }

  @Test
  void theHolderKnownFromTheIssueIsWrittenWithTheHandover() {
    assertEquals(1, known.size());
    assertEquals(ISSUED, known.get(0).fromDay());
    assertFalse(known.get(0).sinceKnown());
    List<CompetenceStart> written = database.get(em -> new CatalogueRepository(em).starts(item));
    assertEquals(List.of(ISSUED, BEGINS), written.stream().map(CompetenceStart::fromDay).toList());
    assertEquals(known.get(0).holderBodyId(), written.get(0).holderBodyId());
  }

  @Test
  void listsEveryItemWithItsHolderOfTheDay() {
    List<CatalogueRow> before =
        database.get(em -> new CatalogueQuery(em).items(ISSUED.minusDays(1)));
    assertEquals(2, before.size());
    assertNull(before.get(0).holder());
    assertNull(before.get(0).batch());
    assertFalse(before.get(0).changePlanned());
    List<CatalogueRow> rows = database.get(em -> new CatalogueQuery(em).items(BEGINS));
    CatalogueRow first = rows.get(0);
    assertEquals("BUREAU", first.holder());
    assertEquals(BEGINS, first.since());
    assertEquals("一（三）6", first.clause());
    assertEquals(2, first.batch());
    assertEquals(6, first.listNumber());
    assertEquals("TRANSFERRED_IN", first.direction());
    assertFalse(first.changePlanned());
    assertFalse(rows.get(1).recorded());
  }

  @Test
  void queryAndRuleAgreeOnEachDay() {
    ISSUED
        .minusDays(2)
        .datesUntil(BEGINS.plusDays(3))
        .forEach(
            day -> {
              Competence rule =
                  database.get(em -> new CatalogueRepository(em).competence(item, day));
              CatalogueRow row =
                  database.get(em -> new CatalogueQuery(em).item(item, day).orElseThrow());
              assertEquals(rule.recorded(), row.recorded());
              assertEquals(rule.heldBy(bureau), "BUREAU".equals(row.holder()));
              assertEquals(rule.since(), row.since());
              assertEquals(rule.clause(), row.clause());
              assertEquals(rule.changePlanned(), row.changePlanned());
            });
  }

  @Test
  void showsBatchesAndTheirEntries() {
    assertEquals(1, database.get(em -> new BatchQuery(em).batches()).get(0).entries());
    assertEquals("审批局", database.get(em -> new BatchQuery(em).entries(batch)).get(0).toName());
    assertTrue(database.get(em -> new BatchQuery(em).entries(batch)).get(0).handedOver());
    KnownRecord.KnownItem recorded =
        database.get(em -> new BatchQuery(em).knownItems(BEGINS)).get("新增客运班线经营许可");
    assertEquals("BUREAU", recorded.holder());
    assertEquals("TRANSPORT", recorded.cameFrom());
    assertNull(recorded.underWayBy());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE competence_start SET holder_body_id = holder_body_id",
        "DELETE FROM competence_start",
        "TRUNCATE competence_start"
      })
  void refusesToChangeAStartToApplicationAndOwner(String sql) {
    assertThrows(
        RuntimeException.class,
        () -> database.run(em -> em.createNativeQuery(sql).executeUpdate()));
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> database.execute(sql));
    assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
  }

  @Test
  void refusesAStartBeforeTheLast() {
    CompetenceStart past =
        CompetenceStart.beginning(item, LocalDate.of(2020, 12, 28), bureau, basis);
    assertThrows(
        RuntimeException.class, () -> database.run(em -> new CatalogueRepository(em).add(past)));
  }

  @Test
  void refusesASecondStartOnTheSameDay() {
    CompetenceStart again = CompetenceStart.beginning(item, BEGINS, bureau, basis);
    assertThrows(
        RuntimeException.class, () -> database.run(em -> new CatalogueRepository(em).add(again)));
  }
}
