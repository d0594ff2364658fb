package cn.oneseal.handover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.account.Caller;
import cn.oneseal.handover.record.HandoverRecord;
import cn.oneseal.handover.record.RecordEntry;
import cn.oneseal.handover.record.RecordQuery;
import cn.oneseal.handover.record.RecordReturn;
import cn.oneseal.handover.record.RecordText;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.seal.Seal;
import cn.oneseal.seal.SealKind;
import cn.oneseal.seal.SealRepository;
import cn.oneseal.seal.SealUse;
import cn.oneseal.seal.SealedPaper;
import cn.oneseal.sweep.StepLadder;
import cn.oneseal.sweep.StepRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself refuses of handovers and seals (R8, R10, 二（二）). */
class HandoverDatabaseTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 30);
  private static final Instant AT = Instant.parse("2020-12-30T02:00:00Z");
  private static final String DIGEST = "0".repeat(64);

  private static final String PLACES =
      """
      insert into body (id, version, code, name, short_name, kind)
        values (1, 1, 'T', '交通局', '交通', 'DEPARTMENT'), (2, 1, 'B', '审批局', '审批', 'APPROVAL_BUREAU');
      insert into official (id, version, body_id, name) values (11, 1, 1, '甲'), (12, 1, 2, '乙');
      insert into instrument (id, version, title) values (1, 1, '通知');
      """;

  private static final String BATCH =
      """
      insert into batch values (1, 1, 1, 1, '2020-12-24', '2020-12-30',
        'FORMER_UNTIL_END_OF_DAY', 3, 1, 1, now(), 't');
      insert into approval_item (id, version, name, kind)
        select n, 1, '事项' || n, 'LICENCE' from generate_series(1, 5) n;
      insert into transfer_entry (id, version, batch_id, direction, list_no, item_id,
          from_body_id, to_body_id, printed_kind, clause)
        select n, 1, 1, 'TRANSFERRED_IN', n, n, 1, 2, '行政许可', '一' from generate_series(1, 5) n
      """;

  private static TestDatabase database;

  private final Caller giver = official(11, 1);
  private final Caller receiver = official(12, 2);

  private static Caller official(long id, long body) {
    return new Caller("u", id, "官", body, "B", BodyKind.DEPARTMENT, Set.of(Duty.LIAISON));
  }

  @BeforeAll
  static void begin() {
    database = TestDatabase.create();
    database.execute(PLACES + BATCH);
    database.run(em -> new HandoverRepository(em).openAll(1));
  }

  private static Handover handoverOf(jakarta.persistence.EntityManager em, long itemId) {
    return new HandoverQuery(em)
        .find(1, HandoverFilter.ALL, DAY).stream()
            .filter(h -> h.itemId() == itemId)
            .findFirst()
            .orElseThrow();
  }

  private void countersignAll(long itemId) {
    database.run(
        em -> {
          Handover handover = handoverOf(em, itemId);
          new HandoverRepository(em).touch(handover);
          for (HandoverEntry entry : handover.entries()) {
            handover.declareNone(entry.category(), "无", giver, AT);
            handover.countersign(entry.category(), receiver, AT);
          }
        });
  }

  @Test
  void opensEveryEntryOfABatchWithTenMissingCategories() {
    List<Handover> opened =
        database.get(em -> new HandoverQuery(em).find(2, HandoverFilter.ALL, DAY));
    assertEquals(5, opened.size());
    assertEquals(10, opened.get(3).entries().size());
    assertTrue(opened.get(3).entries().stream().allMatch(HandoverEntry::isMissing));
    Map<Long, HandoverTerms> terms = database.get(em -> new HandoverRepository(em).terms(1));
    assertEquals(3, terms.get(1L).transitionMonths());
    assertFalse(terms.get(1L).newFromStartOfDay());
  }

  @Test
  void keepsPartsThatAreHandedOverAgainAndCountsEachActAsAChange() {
    for (String text : List.of("一", "二")) {
      database.run(
          em -> {
            Handover handover = handoverOf(em, 3);
            new HandoverRepository(em).touch(handover);
            handover.handOver(
                HandoverCategory.LEGAL_BASIS, Map.of(HandoverPart.CONTENT, text), giver, AT);
          });
    }
    Handover kept = database.get(em -> handoverOf(em, 3));
    assertEquals(3, kept.version());
    assertEquals(
        Map.of(HandoverPart.CONTENT, "二"),
        database.get(em -> handoverOf(em, 3).entry(HandoverCategory.LEGAL_BASIS).parts()));
  }

  @Test
  void refusesAChangeOfACountersignedEntryAndASecondCompletion() {
    countersignAll(1);
    database.run(em -> handoverOf(em, 1).complete(DAY, receiver, AT));
    assertEquals(DAY, database.get(em -> handoverOf(em, 1)).completedOn());
    for (String sql :
        List.of(
            "update handover_entry set none_reason = 'x' where countersigned_at is not null",
            "delete from handover_entry where countersigned_at is not null",
            "insert into handover_part select id, 'CONTENT', 'x' from handover_entry"
                + " where countersigned_at is not null",
            "update handover set completed_on = '2020-12-29' where item_id = 1")) {
      assertThrows(IllegalStateException.class, () -> database.execute(sql), sql);
    }
  }

  @Test
  void refusesCompletionOfAnUncountersignedHandover() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database.execute(
                "update handover set completed_on = '2020-12-30', completed_at = now(),"
                    + " completed_by = 12 where item_id = 2"));
  }

  @Test
  void keepsOneActiveApprovalSealAndRefusesTheUseOfAnAbolishedOne() {
    long seal =
        database.get(
            em ->
                new SealRepository(em)
                    .add(new Seal(SealKind.APPROVAL, 2, "专用章", DAY, List.of()))
                    .id());
    assertTrue(use(seal, DAY, 1) > 0);
    assertThrows(
        RuntimeException.class,
        () ->
            database.run(
                em ->
                    new SealRepository(em)
                        .add(new Seal(SealKind.APPROVAL, 2, "第二枚", DAY, List.of()))));
    database.run(
        em -> {
          SealRepository seals = new SealRepository(em);
          seals.seal(seal).orElseThrow().abolish("更换", DAY, "u");
          seals.add(new Seal(SealKind.APPROVAL, 2, "新章", DAY.plusDays(1), List.of()));
        });
    assertTrue(use(seal, DAY, 2) > 0);
    assertThrows(RuntimeException.class, () -> use(seal, DAY.plusDays(1), 3));
    assertThrows(
        IllegalStateException.class, () -> database.execute("update seal_use set used_by = 'x'"));
  }

  private static long use(long seal, LocalDate day, long subject) {
    return database.get(
        em ->
            new SealRepository(em)
                .append(
                    new SealUse(
                        seal, AT, day, "u", new SealedPaper("决定书", "CASE", subject, DIGEST))));
  }

  @Test
  void findsTheSpecialSealOfAnItemAndWhatIsNotHandedOverYet() {
    database.run(
        em ->
            new SealRepository(em)
                .add(new Seal(SealKind.SPECIAL_APPROVAL, 1, "旧章", DAY, List.of(4L, 2L))));
    database.run(
        em -> {
          Seal found = new SealRepository(em).lockActiveSpecial(1, 4).get(0);
          assertEquals(2, new HandoverRepository(em).notHandedOver(found.itemIds(), 1));
        });
  }

  @Test
  void anItemThatCameBackCountsAsNotHandedOverUntilItGoesAgain() {
    TestDatabase own = TestDatabase.create();
    own.execute(
        PLACES
            + "insert into approval_item (id, version, name, kind) values (1, 1, '事项', 'LICENCE')");
    String entry =
        """
        insert into batch values (%1$s, 1, %1$s, 1, '2020-12-24', '2020-12-30',
          'FORMER_UNTIL_END_OF_DAY', 3, 1, 1, now(), 't');
        insert into transfer_entry (id, version, batch_id, direction, list_no, item_id,
            from_body_id, to_body_id, printed_kind, clause)
          values (%1$s, 1, %1$s, '%2$s', 1, 1, %3$s, %4$s, '行政许可', '一');
        """;
    long[] left = new long[3];
    String[][] ways = {
      {"TRANSFERRED_IN", "1", "2"}, {"RETURNED", "2", "1"}, {"TRANSFERRED_IN", "1", "2"}
    };
    for (int i = 0; i < ways.length; i++) {
      own.execute(entry.formatted(i + 1, ways[i][0], ways[i][1], ways[i][2]));
      int batch = i + 1;
      own.run(em -> new HandoverRepository(em).openAll(batch));
      Instant at = AT.plusSeconds(3600L * i);
      own.run(
          em -> {
            Handover handover = new HandoverRepository(em).ofBatch(batch).get(0);
            boolean first = handover.fromBodyId() == 1;
            for (HandoverEntry each : handover.entries()) {
              handover.declareNone(each.category(), "无", first ? giver : receiver, at);
              handover.countersign(each.category(), first ? receiver : giver, at);
            }
          });
      own.run(em -> new HandoverRepository(em).ofBatch(batch).get(0).complete(DAY, receiver, at));
      left[i] = own.get(em -> new HandoverRepository(em).notHandedOver(List.of(1L), 1));
    }
    assertArrayEquals(new long[] {0, 1, 0}, left);
  }

  @Test
  void aDueDayThatMovesOutTakesItsWarningsWithIt() {
    TestDatabase own = TestDatabase.create();
    own.execute(PLACES + BATCH);
    own.run(em -> new HandoverRepository(em).openAll(1));
    own.run(em -> new StepRepository(em).raise(HandoverRepository.LADDER, DAY.plusDays(1), AT));
    assertEquals(
        "OVERDUE", own.get(em -> new HandoverRepository(em).lastSteps(1)).get(stepped(own)));
    own.run(em -> new HandoverRepository(em).moveDueDay(1, DAY.plusDays(40)));
    assertEquals(Map.of(), own.get(em -> new HandoverRepository(em).lastSteps(1)));
  }

  private static long stepped(TestDatabase own) {
    return own.get(em -> new HandoverRepository(em).ofBatch(1).get(0)).id();
  }

  @Test
  void aReturnStaysOnRecordThoughTheCategoryIsHandedOverAgain() {
    for (String why : List.of("缺页", "仍缺页")) {
      database.run(
          em -> {
            Handover handover = handoverOf(em, 2);
            new HandoverRepository(em).touch(handover);
            handover.declareNone(HandoverCategory.CERTIFICATES, "无", giver, AT);
            new HandoverRepository(em)
                .add(handover.sendBack(HandoverCategory.CERTIFICATES, why, receiver, AT));
          });
    }
    database.run(
        em -> handoverOf(em, 2).declareNone(HandoverCategory.CERTIFICATES, "无", giver, AT));
    HandoverRecord record =
        database.get(em -> new RecordQuery(em).read(List.of(handoverOf(em, 2).id()), DAY).get(0));
    RecordEntry entry =
        record.entries().stream()
            .filter(each -> each.category().equals(HandoverCategory.CERTIFICATES))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(new RecordReturn("缺页", "乙", AT), new RecordReturn("仍缺页", "乙", AT)),
        entry.returns());
    String text = RecordText.of(record);
    assertTrue(text.contains("returned-remark\t缺页\n"), text);
    for (String sql :
        List.of("update handover_return set remark = 'x'", "delete from handover_return")) {
      assertThrows(IllegalStateException.class, () -> database.execute(sql), sql);
    }
  }

  @Test
  void copiesFilesAndRowsOfACategoryToAnotherItem() {
    database.run(
        em -> {
          HandoverRepository handovers = new HandoverRepository(em);
          HandoverEntry from = handoverOf(em, 3).entry(HandoverCategory.DOCUMENT_FORMS);
          HandoverEntry to = handoverOf(em, 2).entry(HandoverCategory.DOCUMENT_FORMS);
          handovers.add(new HandoverFile(from.id(), "样式.pdf", new byte[] {1, 2}, AT, "u"));
          handovers.flush();
          assertFalse(handovers.hasFiles(to));
          handovers.copyFiles(from, to);
          assertTrue(handovers.hasFiles(to));
        });
  }

  @Test
  void warnsAndMarksOverdueOnceEachAndNeverWhatIsComplete() {
    countersignAll(5);
    database.run(em -> handoverOf(em, 5).complete(DAY, receiver, AT));
    int open =
        database
            .get(em -> em.createQuery("select h from Handover h", Handover.class).getResultList())
            .stream()
            .mapToInt(handover -> handover.isComplete() ? 0 : 1)
            .sum();
    assertEquals(0, raise(DAY.minusDays(8)));
    assertEquals(
        open, raise(DAY.minusDays(6)), "a day that is past at issue is warned of at issue");
    assertEquals(0, raise(DAY.minusDays(6)));
    assertEquals(open, raise(DAY.minusDays(3)));
    assertEquals(open, raise(DAY));
    assertEquals(open, raise(DAY.plusDays(1)));
    assertEquals(0, raise(DAY.plusDays(9)));
    Map<Long, String> last = database.get(em -> new HandoverRepository(em).lastSteps(1));
    assertEquals(open, last.size());
    assertTrue(last.values().stream().allMatch("OVERDUE"::equals), last.toString());
  }

  @Test
  void twoNodesAtOnceRaiseEachStepOfHandoversAndSealsOnce() {
    TestDatabase own = TestDatabase.create();
    own.execute(
        PLACES
            + BATCH
            + """
            ;
            insert into seal (id, version, kind, body_id, name, active_from, abolished_on,
                abolition_decision, abolished_by)
              select n, 1, 'SPECIAL_APPROVAL', 1, 'o' || n, '2020-01-01', '2020-12-30', 'd', 't'
              from generate_series(901, 905) n
            """);
    own.run(em -> new HandoverRepository(em).openAll(1));
    LocalDate night = DAY.plusDays(60);
    for (StepLadder ladder : List.of(HandoverRepository.LADDER, SealRepository.LADDER)) {
      List<CompletableFuture<Integer>> nodes =
          Stream.generate(
                  () ->
                      CompletableFuture.supplyAsync(
                          () -> own.get(em -> new StepRepository(em).raise(ladder, night, AT))))
              .limit(4)
              .toList();
      int raised = nodes.stream().mapToInt(CompletableFuture::join).sum();
      assertEquals(5, raised, ladder.name());
    }
  }

  private static int raise(LocalDate night) {
    return database.get(em -> new StepRepository(em).raise(HandoverRepository.LADDER, night, AT));
  }
}
