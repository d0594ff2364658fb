package cn.oneseal.handover.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.Sm3;
import cn.oneseal.handover.BatchCategory;
import cn.oneseal.handover.BatchCategoryRepository;
import cn.oneseal.handover.EntryState;
import cn.oneseal.handover.Handover;
import cn.oneseal.handover.HandoverCategory;
import cn.oneseal.handover.HandoverEntry;
import cn.oneseal.handover.HandoverFile;
import cn.oneseal.handover.HandoverFilter;
import cn.oneseal.handover.HandoverPart;
import cn.oneseal.handover.HandoverQuery;
import cn.oneseal.handover.HandoverRepository;
import cn.oneseal.handover.register.HandedRow;
import cn.oneseal.handover.register.RegisterField;
import cn.oneseal.handover.register.RegisterFilter;
import cn.oneseal.handover.register.RegisterKind;
import cn.oneseal.handover.register.RegisterLine;
import cn.oneseal.handover.register.RegisterQuery;
import cn.oneseal.handover.register.RegisterRepository;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.Slice;
import cn.oneseal.persistence.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A handover with a category of the batch, from the first edition to a superseded one. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HandoverRecordTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 30);
  private static final Instant AT = Instant.parse("2020-12-30T02:00:00Z");
  private static final HandoverCategory ARCHIVES = HandoverCategory.of("ARCHIVES");

  private static TestDatabase database;

  private final Caller giver = official(11, 1);
  private final Caller receiver = official(12, 2);

  private static Caller official(long id, long body) {
    return new Caller("u" + id, id, "官", body, "B", BodyKind.DEPARTMENT, Set.of(Duty.LIAISON));
  }

  @BeforeAll
  static void begin() {
    database = TestDatabase.create();
    database.execute(
        """
        insert into body (id, version, code, name, short_name, kind)
          values (1, 1, 'T', '交通局', '交通', 'DEPARTMENT'), (2, 1, 'B', '审批局', '审批', 'APPROVAL_BUREAU');
        insert into official (id, version, body_id, name) values (11, 1, 1, '甲'), (12, 1, 2, '乙');
        insert into appointment (id, version, official_id, duty, begins_on, paper, recorded_at,
          recorded_by) values (21, 1, 11, 'LIAISON', '2020-01-01', '任命1号', now(), 't');
        insert into instrument (id, version, title) values (1, 1, '通知');
        insert into batch values (1, 1, 1, 1, '2020-12-24', '2020-12-30',
          'FORMER_UNTIL_END_OF_DAY', 3, 1, 1, now(), 't');
        insert into approval_item (id, version, name, kind)
          select n, 1, '事项' || n, 'LICENCE' from generate_series(1, 2) n;
        insert into transfer_entry (id, version, batch_id, direction, list_no, item_id,
            from_body_id, to_body_id, printed_kind, clause)
          select n, 1, 1, 'TRANSFERRED_IN', n, n, 1, 2, '行政许可', '一' from generate_series(1, 2) n
        """);
    database.run(
        em -> new BatchCategoryRepository(em).add(new BatchCategory(1, "ARCHIVES", "档案", AT, "u")));
    database.run(em -> new HandoverRepository(em).openAll(1));
  }

  private static Handover handover(EntityManager em) {
    return new HandoverQuery(em).find(1, HandoverFilter.ALL, DAY).get(0);
  }

  private static HandoverRecord record() {
    return database.get(em -> new RecordQuery(em).read(List.of(handover(em).id()), DAY).get(0));
  }

  private static void refused(String sql) {
    RuntimeException owner = assertThrows(RuntimeException.class, () -> database.execute(sql), sql);
    RuntimeException application =
        assertThrows(
            RuntimeException.class,
            () -> database.run(em -> em.createNativeQuery(sql).executeUpdate()),
            sql);
    assertEquals("23001", sqlState(owner), () -> "as the owner: " + sql + ": " + owner);
    assertTrue(
        Set.of("23001", "42501").contains(sqlState(application)),
        () -> "as the application: " + sql + ": " + application);
  }

  private static String sqlState(Throwable refused) {
    Throwable cause = refused;
    while (!(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    return ((SQLException) cause).getSQLState();
  }

  @Test
  @Order(1)
  void aBatchAddsCategoriesUntilItsHandoversAreOpen() {
    Handover opened = database.get(HandoverRecordTest::handover);
    List<HandoverCategory> categories =
        database.get(em -> handover(em).entries().stream().map(HandoverEntry::category).toList());
    assertEquals(11, categories.size());
    assertEquals(ARCHIVES, categories.get(10));
    assertEquals("档案", categories.get(10).printedName());
    assertFalse(opened.isComplete());
    refused("insert into batch_category values (99, 1, 1, 'LATE', '迟', now(), 'u')");
    refused("delete from batch_category");
    refused("update batch_category set name = '别'");
  }

  @Test
  @Order(2)
  void cannotCompleteByTheTenAloneEvenBySql() {
    database.run(
        em -> {
          Handover handover = handover(em);
          for (HandoverCategory category : HandoverCategory.STANDARD) {
            if (category.equals(HandoverCategory.EXPERT_POOL)) {
              handover.handOver(category, Map.of(HandoverPart.CONTENT, "专家一名"), giver, AT);
              long entry = handover.entry(category).id();
              new RegisterRepository(em).add(expert(entry, 1, "张三"));
              HandoverRepository files = new HandoverRepository(em);
              byte[] content = "名单".getBytes(StandardCharsets.UTF_8);
              files.add(new HandoverFile(entry, "名单.txt", content, AT, "u11"));
              em.flush();
            } else {
              handover.declareNone(category, "无", giver, AT);
            }
            handover.countersign(category, receiver, AT);
          }
        });
    refused(
        "update handover set completed_on = '2020-12-30', completed_at = now(), completed_by = 12"
            + " where item_id = 1");
  }

  private static HandedRow expert(long entry, int line, String name) {
    return new HandedRow(
        entry,
        line,
        RegisterKind.EXPERT,
        Map.of(
            RegisterField.NAME, name,
            RegisterField.FIELD, "道路运输",
            RegisterField.UNIT, "大学",
            RegisterField.CONTACT, "138"),
        DAY);
  }

  @Test
  @Order(3)
  void completedItsRecordHasADigestThatAnybodyCanComputeAgain() {
    database.run(
        em -> {
          Handover handover = handover(em);
          handover.declareNone(ARCHIVES, "无档案", giver, AT);
          handover.countersign(ARCHIVES, receiver, AT);
        });
    database.run(
        em -> {
          Handover handover = handover(em);
          handover.complete(DAY, receiver, AT);
          RegisterRepository registers = new RegisterRepository(em);
          handover.entries().forEach(entry -> registers.open(handover, entry, DAY));
          String text = RecordText.of(new RecordQuery(em).read(List.of(handover.id()), DAY).get(0));
          new RecordRepository(em).take(handover.id(), "COMPLETED", text, AT, "u12");
        });
    HandoverRecord record = record();
    RecordTaking taking = record.takings().get(0);
    assertEquals(Sm3.hex(RecordText.of(record)), taking.digest(), "of what the database holds now");
    String kept = database.get(em -> new RecordRepository(em).content(taking.id()).orElseThrow());
    assertEquals(taking.digest(), Sm3.hex(kept));
    for (String fact :
        List.of(
            "item\t事项1",
            "completed-on\t2020-12-30",
            "giver\t甲",
            "giver-paper\t任命1号",
            "category-name\t档案",
            "row-NAME\t张三",
            "file\t名单.txt",
            "file-sm3\t" + Sm3.hex("名单"),
            "countersigned-by\t乙")) {
      assertTrue(kept.contains(fact + "\n"), fact + " is not in " + kept);
    }
    refused("update handover_record set content = 'x'");
    refused("delete from handover_record");
  }

  @Test
  @Order(4)
  void noTextCanPassForAnotherFact() {
    String text = RecordText.of(record());
    assertEquals(-1, text.replace("\\n", "").indexOf('\r'));
    assertEquals(
        text.split("\n", -1).length - 1, text.chars().filter(c -> c == '\n').count(), "one a line");
    assertNotEquals(Sm3.hex(text), Sm3.hex(text.replace("张三", "李四")));
  }

  @Test
  @Order(5)
  void expertsAreUsableByTheReceivingBodyFromTheCompletion() {
    RegisterLine line = lines(2, false).get(0);
    assertEquals(RegisterKind.EXPERT, line.kind());
    assertEquals(DAY, line.usableFrom());
    assertEquals("张三", line.cells().get(RegisterField.NAME));
    assertEquals("审批局", line.bodyName());
    assertEquals(1, lines(1, false).size(), "the body that gave them sees them, too");
    assertEquals(0, lines(3, false).size());
    assertEquals("张三", database.get(HandoverRecordTest::experts));
  }

  private static Object experts(EntityManager em) {
    return em.createNativeQuery(
            "select string_agg(name, ',' order by name) from expert where body_id = 2")
        .getSingleResult();
  }

  private static List<RegisterLine> lines(long body, boolean ended) {
    return database.get(
        em ->
            new RegisterQuery(em)
                .lines(body, new RegisterFilter(null, null, null, ended), Slice.FIRST)
                .rows());
  }

  @Test
  @Order(6)
  void whatIsCountersignedIsSupersededByANewEditionAndStays() {
    database.run(
        em -> {
          Handover handover = handover(em);
          HandoverRepository handovers = new HandoverRepository(em);
          handovers.touch(handover);
          HandoverEntry earlier = handover.entry(HandoverCategory.EXPERT_POOL);
          HandoverEntry next = handover.supersede(HandoverCategory.EXPERT_POOL, "漏列一名", giver, AT);
          handovers.flush();
          handovers.copyFiles(earlier, next);
          handovers.copyRows(earlier, next);
        });
    assertEquals(DAY, database.get(em -> handover(em).completedOn()), "completion stays");
    assertEquals(
        EntryState.MISSING,
        database.get(em -> handover(em).entry(HandoverCategory.EXPERT_POOL).state()));
    database.run(
        em -> {
          Handover handover = handover(em);
          HandoverEntry next = handover.entry(HandoverCategory.EXPERT_POOL);
          RegisterRepository registers = new RegisterRepository(em);
          assertEquals(
              1, registers.rows(List.of(next.id())).size(), "begins with the earlier rows");
          registers.add(expert(next.id(), 2, "李四"));
          handover.handOver(next.category(), Map.of(HandoverPart.CONTENT, "专家二名"), giver, AT);
          em.flush();
          handover.countersign(next.category(), receiver, AT);
          registers.endBefore(handover, next, DAY.plusDays(1));
          registers.open(handover, next, DAY.plusDays(1));
        });
    HandoverRecord record = record();
    List<RecordEntry> editions =
        record.entries().stream()
            .filter(entry -> entry.category().equals(HandoverCategory.EXPERT_POOL))
            .toList();
    assertEquals(List.of(true, false), editions.stream().map(RecordEntry::superseded).toList());
    assertEquals(Sm3.hex("名单"), editions.get(0).files().get(0).digest());
    assertEquals(Sm3.hex("名单"), editions.get(1).files().get(0).digest());
    assertEquals("漏列一名", editions.get(1).reason());
    assertEquals("甲", editions.get(1).openedBy());
    assertEquals(1, editions.get(0).rows().size());
    assertEquals(2, editions.get(1).rows().size());
    assertEquals(2, lines(2, false).size());
    assertEquals(3, lines(2, true).size(), "what was superseded stays to be seen");
    assertEquals("张三,李四", database.get(HandoverRecordTest::experts), "one person, one expert");
  }

  @Test
  @Order(7)
  void theDatabaseRefusesAnyChangeOfBothEditionsAndOfTheCompletedHandover() {
    for (int edition = 1; edition <= 2; edition++) {
      String entry =
          "(select id from handover_entry where category = 'EXPERT_POOL' and edition = "
              + edition
              + " and handover_id = (select id from handover where item_id = 1))";
      String row = "(select min(id) from handover_row where entry_id = " + entry + ")";
      refused("update handover_entry set remark = 'x' where id = " + entry);
      refused("update handover_entry set edition = 9 where id = " + entry);
      refused("delete from handover_entry where id = " + entry);
      refused("update handover_part set content = 'x' where entry_id = " + entry);
      refused("delete from handover_part where entry_id = " + entry);
      refused("update handover_file set name = 'x.txt' where entry_id = " + entry);
      refused("update handover_file set content = 'x' where entry_id = " + entry);
      refused("delete from handover_file where entry_id = " + entry);
      refused("update handover_row set kind = 'FORM' where entry_id = " + entry);
      refused("delete from handover_row where entry_id = " + entry);
      refused("insert into handover_row values (9999, 1, " + entry + ", 9, 'EXPERT')");
      refused("update handover_cell set value = 'x' where row_id = " + row);
      refused("delete from handover_cell where row_id = " + row);
      refused("insert into handover_cell values (" + row + ", 'NOTE', 'x')");
    }
    refused("update handover set completed_on = '2020-12-29' where item_id = 1");
    refused("update handover set completed_on = null, completed_by = null where item_id = 1");
    refused("update handover set due_on = '2021-12-30' where item_id = 1");
    refused("delete from handover where item_id = 1");
    refused(
        "insert into handover_entry (id, version, handover_id, category, state)"
            + " select 9998, 1, id, 'MORE', 'MISSING' from handover where item_id = 1");
    refused(
        "insert into handover_entry (id, version, handover_id, category, state, edition,"
            + " supersede_reason, opened_by, opened_at) select 9997, 1, id, 'LEGAL_BASIS',"
            + " 'MISSING', 3, 'x', 11, now() from handover where item_id = 1");
    refused("update register_entry set usable_from = '2019-01-01'");
    refused("delete from register_entry");
    for (String table :
        List.of(
            "handover",
            "handover_entry",
            "handover_part",
            "handover_file",
            "handover_row",
            "handover_cell",
            "handover_record")) {
      refused("truncate " + table + " cascade");
    }
  }

  @Test
  @Order(8)
  void theMatrixIsFilteredInTheDatabase() {
    assertEquals(2, found(HandoverFilter.ALL, DAY));
    assertEquals(1, found(filter("EXPERT_POOL", "COUNTERSIGNED", false, null), DAY));
    assertEquals(1, found(filter(null, "MISSING", false, null), DAY));
    assertEquals(0, found(filter(null, "SENT_BACK", false, null), DAY));
    assertEquals(0, found(filter(null, null, true, null), DAY));
    assertEquals(1, found(filter(null, null, true, null), DAY.plusDays(1)), "one is completed");
    assertEquals(1, found(filter(null, null, false, "事项2"), DAY));
    assertEquals(0, found(filter(null, null, false, "%"), DAY), "no pattern");
    assertEquals(
        0, found(new HandoverFilter(2, null, null, null, null, false, null), DAY), "other batch");
    assertEquals(
        2, found(new HandoverFilter(1, 2L, "TRANSFERRED_IN", null, null, false, null), DAY));
    assertEquals(0, found(new HandoverFilter(null, null, "RETURNED", null, null, false, ""), DAY));
  }

  private static HandoverFilter filter(String category, String state, boolean late, String text) {
    return new HandoverFilter(null, null, null, category, state, late, text);
  }

  private static int found(HandoverFilter filter, LocalDate today) {
    return database.get(em -> new HandoverQuery(em).find(1, filter, today).size());
  }
}
