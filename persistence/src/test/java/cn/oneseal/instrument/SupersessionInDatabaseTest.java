package cn.oneseal.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What gives way to what, in the rules and in the database itself (R27, 三（四）). */
class SupersessionInDatabaseTest {

  private static final Instant AT = Instant.parse("2020-12-24T01:00:00Z");
  private static final LocalDate EARLIER = LocalDate.of(2018, 3, 1);
  private static final LocalDate LATER = LocalDate.of(2020, 12, 24);

  private TestDatabase database;
  private Instrument old;
  private Instrument notice;
  private Provision provision;

  @BeforeEach
  void record() {
    database = TestDatabase.create();
    database.run(
        em -> {
          InstrumentRepository instruments = new InstrumentRepository(em);
          old = instruments.add(county("旧办法", EARLIER));
          notice = instruments.add(county("新通知", LATER));
        });
    provision = database.get(em -> new InstrumentRepository(em).add(provisionOf(old, "第三条")));
    database.run(em -> new InstrumentRepository(em).add(provisionOf(old, "第四条")));
  }

  private static Instrument county(String title, LocalDate issued) {
    return Instrument.issued(null, title, "县政府", issued, InstrumentRank.COUNTY_DOCUMENT);
  }

  private static Provision provisionOf(Instrument instrument, String clause) {
    return new Provision(instrument.id(), clause, "内容", AT, "x");
  }

  private Supersession supersession(Instrument earlier, Instrument later, LocalDate from) {
    return new Supersession(provision, earlier, later, "三（四）", from, "不一致").recorded(AT, "x");
  }

  private static String code(Runnable act) {
    return assertThrows(Refusal.class, act::run).code();
  }

  @Test
  void aProvisionGivesWayFromADayAndTheRestStands() {
    database.run(em -> new InstrumentRepository(em).add(supersession(old, notice, LATER)));
    StandingRule standing = database.get(em -> new InstrumentRepository(em).standing());
    assertTrue(standing.of(old.id(), "第三条", LATER.minusDays(1)).isEmpty());
    StandingRule.Superseded given = standing.of(old.id(), "第三条", LATER).orElseThrow();
    assertEquals("新通知", given.byName());
    assertEquals("三（四）", given.byClause());
    assertTrue(standing.of(old.id(), "第四条", LATER).isEmpty());
    assertEquals("provision-superseded", code(() -> standing.require(old, "第三条", LATER)));
    assertEquals("provision-required", code(() -> standing.require(old, null, LATER)));
    standing.require(old, "第四条", LATER);
    standing.require(old, null, LATER.minusDays(1));
    standing.require(notice, null, LATER);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COUNTY_DOCUMENT")
  void neverALawARegulationARuleOrASuperiorsDocument(InstrumentRank rank) {
    Instrument higher = Instrument.issued(null, "上位文件", "上级", EARLIER, rank);
    assertEquals("supersession-not-county", code(() -> supersession(higher, notice, LATER)));
    database.run(em -> new InstrumentRepository(em).add(higher));
    Provision kept = database.get(em -> new InstrumentRepository(em).add(provisionOf(higher, "一")));
    refused(insert(kept.id(), notice.id(), "2020-12-24"));
  }

  @Test
  void onlyALaterInstrumentOfAKnownRankPrevailsAndNotBeforeItsDay() {
    assertEquals("supersession-not-later", code(() -> supersession(old, old, LATER)));
    assertEquals("dates-out-of-order", code(() -> supersession(old, notice, LATER.minusDays(1))));
    assertEquals(
        "instrument-rank-unknown", code(() -> supersession(Instrument.cited("甲"), notice, LATER)));
    refused(insert(provision.id(), old.id(), "2020-12-24"));
    refused(insert(provision.id(), notice.id(), "2020-12-23"));
  }

  @Test
  void aCitedInstrumentIsDescribedOnceAndKeepsItsNumber() {
    Instrument cited = Instrument.cited("晋办发〔2019〕46号");
    cited.describe("别的文号", "题名", "省委办公厅", EARLIER, InstrumentRank.SUPERIOR_DOCUMENT);
    assertEquals("晋办发〔2019〕46号", cited.number());
    assertEquals(
        "instrument-recorded",
        code(() -> cited.describe(null, "又一题名", "x", EARLIER, InstrumentRank.COUNTY_DOCUMENT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE instrument SET title = '改了'",
        "UPDATE instrument SET rank = 'LAW'",
        "DELETE FROM instrument",
        "UPDATE instrument_provision SET content = '改了'",
        "DELETE FROM supersession",
        "UPDATE supersession SET from_day = from_day + 1"
      })
  void whatIsRecordedIsChangedByNoStatement(String sql) {
    database.run(em -> new InstrumentRepository(em).add(supersession(old, notice, LATER)));
    refused(sql);
  }

  @Test
  void noListingRestsOnWhatHasGivenWay() {
    database.run(em -> new InstrumentRepository(em).add(supersession(old, notice, LATER)));
    database.execute(
        "INSERT INTO approval_item (id, version, name, kind) VALUES (1, 1, '事项', 'LICENCE')");
    refused(listing(5, "第三条"));
    database.execute(listing(6, "第四条"));
  }

  private String listing(long id, String clause) {
    return String.format(
        "INSERT INTO commitment_listing (id, version, item_id, instrument_id, provision, from_day,"
            + " recorded_by) VALUES (%d, 1, 1, %d, '%s', DATE '2021-01-01', 'x')",
        id, old.id(), clause);
  }

  private static String insert(long provisionId, long by, String from) {
    return "INSERT INTO supersession (id, version, provision_id, by_instrument_id, by_clause,"
        + " from_day, reason, recorded_at, recorded_by) VALUES (900, 1, "
        + provisionId
        + ", "
        + by
        + ", '一', DATE '"
        + from
        + "', 'x', now(), 'x')";
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
