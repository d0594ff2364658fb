package cn.oneseal.publicface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.persistence.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which guides the public sees: published, by today's holder, in force today or later. */
class PublicGuidesTest {

  private static PublicGuides guides;

  @BeforeAll
  static void make() {
    TestDatabase database = TestDatabase.create();
    guides = new PublicGuides(database.publicFace());
    database.execute(
        """
        INSERT INTO installation (id, mode, clock_offset_seconds) VALUES (1, 'DEMONSTRATION', 0);
        INSERT INTO body VALUES (1, 1, 'BUREAU', '审批局', 'b', 'APPROVAL_BUREAU'),
          (2, 1, 'TRANSPORT', '交通局', 't', 'DEPARTMENT');
        INSERT INTO instrument (id, version, number, title) VALUES (10, 1, 'N', '通知');
        INSERT INTO approval_item VALUES (12, 1, '客运', 'LICENCE'), (13, 1, '无指南', 'FILING');
        INSERT INTO competence_start (item_id, from_day, holder_body_id, since_known,
            instrument_id, clause, recorded_at, recorded_by)
          VALUES (12, current_date - 100, 2, false, 10, '一', now(), 't'),
            (12, current_date - 50, 1, true, 10, '一', now(), 't')
        """);
    publish(database, 60, 2, 1, -90, "NULL");
    publish(database, 61, 1, 2, -40, "NULL");
    publish(database, 62, 1, 3, -30, "current_date - 10");
    publish(database, 63, 1, 4, -5, "NULL");
    publish(database, 64, 1, 5, 10, "current_date + 20");
    database.execute(
        "INSERT INTO service_guide (id, version, item_id, body_id, state)"
            + " VALUES (65, 1, 12, 1, 'DRAFT')");
    database.execute("INSERT INTO guide_text VALUES (65, 'CONDITIONS', '草稿')");
  }

  private static void publish(
      TestDatabase database, int id, int body, int edition, int from, String to) {
    database.execute(
        """
        INSERT INTO service_guide (id, version, item_id, body_id, state) VALUES (%1$d, 1, 12, %2$d,
          'DRAFT');
        INSERT INTO guide_text VALUES (%1$d, 'CONDITIONS', '条件%3$d');
        INSERT INTO guide_material VALUES (%1$d, 0, '申请书', 'REQUIRED', 'ORIGINAL', 1,
          'APPLICANT', '第一条', '齐全');
        INSERT INTO guide_step VALUES (%1$d, 0, 'INTAKE', '受理', '窗口', 0, 'WORKING_DAY', NULL);
        UPDATE service_guide SET state = 'PUBLISHED', edition = %3$d,
          effective_from = current_date + (%4$d), effective_to = %5$s, statutory_limit = 20,
          limit_unit = 'WORKING_DAY', promised_limit = 7, promised_unit = 'WORKING_DAY',
          visits = 1, fee = false, published_at = now(), published_by = '张三' WHERE id = %1$d
        """
            .formatted(id, body, edition, from, to));
  }

  @Test
  void theOneInForceAndTheOneToCome() {
    List<PublicGuide> shown = guides.guides(12);
    assertEquals(List.of(4, 5), shown.stream().map(PublicGuide::edition).toList());
    assertFalse(shown.get(0).coming());
    assertTrue(shown.get(1).coming());
    assertEquals("条件4", shown.get(0).texts().get("CONDITIONS"));
    assertEquals("申请书", shown.get(0).materials().get(0).name());
    assertEquals(0, shown.get(0).steps().get(0).term().amount());
  }

  @Test
  void itemsSayWhoHoldsThemAndWhetherThereIsAGuide() {
    assertEquals(2, guides.items().size());
    PublicItem item = guides.item(12).orElseThrow();
    assertEquals("审批局", item.holder());
    assertTrue(item.guided());
    assertFalse(guides.item(13).orElseThrow().guided());
    assertTrue(guides.item(99).isEmpty());
  }
}
