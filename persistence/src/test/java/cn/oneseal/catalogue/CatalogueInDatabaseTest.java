package cn.oneseal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.catalogue.CatalogueFilter.Origin;
import cn.oneseal.catalogue.CatalogueFilter.Papers;
import cn.oneseal.catalogue.guide.LimitQuery;
import cn.oneseal.linkage.PushRepository;
import cn.oneseal.persistence.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueInDatabaseTest {

  private static final LocalDate DAY = LocalDate.of(2021, 1, 4);
  private static final TestDatabase DATABASE = filled();

  private static TestDatabase filled() {
    TestDatabase database = TestDatabase.create();
    database.execute(
        """
        INSERT INTO body (id, version, code, name, short_name, kind) VALUES
          (1, 1, 'BUREAU', '审批局', '审批局', 'APPROVAL_BUREAU'), (2, 1, 'T', '交通局', '交通', 'DEPARTMENT'),
          (3, 1, 'F', '林业局', '林业', 'DEPARTMENT');
        INSERT INTO instrument (id, version, number, title) VALUES (9, 1, 'N', '通知');
        INSERT INTO approval_item (id, version, name, kind) VALUES (11, 1, '客运Alpha', 'LICENCE'),
          (12, 1, '检疫', 'LICENCE'), (13, 1, '批次之外', 'OTHER_POWER'), (14, 1, '有指南', 'LICENCE');
        INSERT INTO competence_start VALUES
          (11, '2020-12-31', 1, true, 9, '一', now(), 't'), (12, '2020-12-31', 3, true, 9, '一', now(), 't'),
          (13, '2020-12-01', 1, false, 9, '一', now(), 't'), (14, '2020-12-31', 1, true, 9, '一', now(), 't');
        INSERT INTO supervision (id, version, item_id, body_id, proposed_on, from_day, to_day, ended_by, confirmed_on,
          confirmed_by) VALUES (21, 1, 11, 2, '2020-12-24', '2020-12-24', null, null, '2020-12-24', 'a'),
          (22, 1, 12, 3, '2020-12-24', '2020-12-24', null, null, null, null),
          (23, 1, 14, 2, '2020-12-24', '2020-12-24', '2021-01-04', 'b', '2020-12-24', 'a'),
          (24, 1, 14, 3, '2020-12-24', '2021-01-05', null, null, '2020-12-24', 'a');
        INSERT INTO service_guide (id, version, item_id, body_id, state, edition, effective_from, limit_unit,
          statutory_limit, promised_unit, promised_limit, visits, fee, published_at, published_by) VALUES
          (31, 1, 14, 1, 'PUBLISHED', 1, '2021-01-01', 'WORKING_DAY', 20, 'WORKING_DAY', 12, 1, false, now(), 't');
        """);
    return database;
  }

  private static List<String> names(CatalogueFilter filter) {
    return DATABASE.get(
        em ->
            new CatalogueListQuery(em)
                .items(filter).stream().map(line -> line.row().name()).toList());
  }

  private static CatalogueFilter filter(
      Long holder, ItemKind kind, Origin origin, Papers papers, boolean open, String text) {
    return new CatalogueFilter(DAY, holder, kind, origin, papers, open, text);
  }

  @Test
  void filtersInTheDatabase() {
    assertEquals(4, names(CatalogueFilter.all(DAY)).size());
    assertEquals(List.of("检疫"), names(filter(3L, null, null, null, false, null)));
    assertEquals(
        List.of("批次之外"), names(filter(null, ItemKind.OTHER_POWER, null, null, false, null)));
    assertEquals(List.of("客运Alpha"), names(filter(null, null, null, null, false, "alpha")));
    assertEquals(4, names(filter(null, null, Origin.OUTSIDE, null, false, null)).size());
    assertEquals(List.of("客运Alpha"), names(filter(null, null, null, Papers.OVERDUE, false, null)));
    assertEquals(List.of("有指南"), names(filter(null, null, null, Papers.PUBLISHED, false, null)));
    assertEquals(List.of("检疫", "批次之外"), names(filter(null, null, null, null, true, null)));
    assertEquals(List.of(), names(filter(2L, null, null, null, false, "没有")));
  }

  @Test
  void countsTheDaysOfAGapFromTheFirstDayOfThePower() {
    CatalogueLine line =
        DATABASE.get(
            em ->
                new CatalogueListQuery(em)
                    .items(filter(null, null, null, Papers.OVERDUE, false, null))
                    .get(0));
    assertEquals(5, line.overdueDays(DAY));
    assertEquals("交通", line.supervisors());
  }

  @Test
  void listsTheLimitsOfGuidesInForceOnly() {
    assertEquals(8, DATABASE.get(em -> new LimitQuery(em).limits(DAY)).get(0).saved());
    assertEquals(0, DATABASE.get(em -> new LimitQuery(em).limits(DAY.minusDays(10))).size());
  }

  @Test
  void thePushesOfADayGoToTheDepartmentsOfThatDay() {
    assertEquals(List.of(2L), supervisors(LocalDate.of(2021, 1, 4)));
    assertEquals(List.of(3L), supervisors(LocalDate.of(2021, 1, 5)));
    assertEquals(List.of(), supervisors(LocalDate.of(2020, 12, 1)));
  }

  private static List<Long> supervisors(LocalDate day) {
    return DATABASE.get(em -> new PushRepository(em).supervisors(14, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM supervision WHERE id = 21",
        "UPDATE supervision SET body_id = 3 WHERE id = 21",
        "UPDATE supervision SET from_day = '2020-01-01' WHERE id = 21",
        "UPDATE supervision SET confirmed_by = 'z' WHERE id = 21",
        "UPDATE supervision SET to_day = NULL, ended_by = NULL WHERE id = 23",
        "UPDATE supervision SET to_day = '2020-01-01', ended_by = 'x' WHERE id = 21",
        "INSERT INTO supervision (id, version, item_id, body_id, proposed_on, from_day)"
            + " VALUES (29, 1, 11, 2, '2021-01-01', '2021-01-01')",
        "INSERT INTO supervision (id, version, item_id, body_id, proposed_on, from_day)"
            + " VALUES (29, 1, 14, 2, '2021-01-01', '2021-01-03')",
        "UPDATE approval_item SET base_code = '12' WHERE id = 11",
        "UPDATE approval_item SET implementation_code = '91350100M000100Y434000123456001' WHERE id = 11",
        "INSERT INTO item_procedure (id, version, item_id, body_id, state, edition)"
            + " VALUES (40, 1, 12, 3, 'PUBLISHED', 1)"
      })
  void theDatabaseItselfRefusesToRewrite(String sql) {
    assertThrows(IllegalStateException.class, () -> DATABASE.execute(sql));
    assertThrows(
        RuntimeException.class,
        () -> DATABASE.run(em -> em.createNativeQuery(sql).executeUpdate()));
  }

  @Test
  void aPublishedProcedureAndAnEntryOfAProcessAreChangedByNobody() {
    DATABASE.execute(
        """
        INSERT INTO item_procedure (id, version, item_id, body_id, state, edition, effective_from, handling, supervision,
          basis, published_at, published_by) VALUES (41, 1, 12, 3, 'PUBLISHED', 1, '2021-01-10', 'h', 's', 'b', now(), 't');
        INSERT INTO process_record VALUES (42, 1, 11, 'BEFORE', 1, 's', '', 1, 20, 'WORKING_DAY', 'x', 2, now(), 't');
        """);
    for (String sql :
        List.of(
            "UPDATE item_procedure SET handling = 'x' WHERE id = 41",
            "DELETE FROM item_procedure WHERE id = 41",
            "UPDATE process_record SET visits = 2 WHERE id = 42",
            "DELETE FROM process_record WHERE id = 42")) {
      assertThrows(IllegalStateException.class, () -> DATABASE.execute(sql), sql);
    }
  }

  @Test
  void aDatabaseWithPublishedGuidesAndSupervisionIsMigrated() {
    TestDatabase old = TestDatabase.create("202611232040");
    old.execute(
        """
        INSERT INTO body (id, version, code, name, short_name, kind) VALUES
          (1, 1, 'BUREAU', 'b', 'b', 'APPROVAL_BUREAU');
        INSERT INTO approval_item (id, version, name, kind) VALUES (11, 1, 'i', 'LICENCE');
        INSERT INTO supervision (id, version, item_id, body_id, proposed_on) VALUES (21, 1, 11, 1, '2020-12-24');
        INSERT INTO service_guide (id, version, item_id, body_id, state, edition, effective_from, limit_unit,
          statutory_limit, promised_limit, visits, fee, published_at, published_by) VALUES
          (31, 1, 11, 1, 'PUBLISHED', 1, '2021-01-01', 'MONTH', 2, 1, 1, false, now(), 't');
        """);
    old.migrate("latest");
    List<?> kept =
        old.get(
            em ->
                em.createNativeQuery(
                        "SELECT 1 FROM service_guide g, supervision s"
                            + " WHERE g.promised_unit = 'MONTH' AND s.from_day = '2020-12-24'")
                    .getResultList());
    assertEquals(1, kept.size());
  }
}
