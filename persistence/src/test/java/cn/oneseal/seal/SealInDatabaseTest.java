package cn.oneseal.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.persistence.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself refuses of seals, to the application and to the owner (R10, 二（二）). */
class SealInDatabaseTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 30);
  private static final LocalDate TODAY = LocalDate.of(2021, 1, 20);
  private static final Instant AT = Instant.parse("2021-01-20T02:00:00Z");
  private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);

  private static TestDatabase database;
  private static long approval;
  private static long destroyed;

  @BeforeAll
  static void begin() {
    database = TestDatabase.create();
    database.execute(
        """
        insert into body (id, version, code, name, short_name, kind)
          values (1, 1, 'B', '审批局', '审批', 'APPROVAL_BUREAU'), (2, 1, 'T', '交通局', '交通', 'DEPARTMENT');
        insert into official (id, version, body_id, name) values (11, 1, 1, '甲'), (12, 1, 2, '乙');
        insert into account values (1, 1, 'custodian', 12, 'official', 'x', 'ACTIVE', 0, null);
        insert into approval_item (id, version, name, kind) values (7, 1, '事项', 'LICENCE')
        """);
    approval = register(new Seal(SealKind.APPROVAL, 1, "专用章", DAY, List.of()));
    destroyed = register(new Seal(SealKind.SPECIAL_APPROVAL, 2, "旧章", DAY, List.of(7L)));
    stamp(destroyed, DAY, "许可证", 3);
    database.run(
        em -> {
          Seal seal = new SealRepository(em).seal(destroyed).orElseThrow();
          seal.file(new SealFiling(DAY, null, null, "县人民政府"));
          seal.abolish("通知二（二）", DAY, "liaison");
        });
    for (CustodyLeg leg :
        List.of(CustodyLeg.DELIVERED, CustodyLeg.RECEIVED, CustodyLeg.DESTROYED)) {
      database.run(em -> record(new SealRepository(em), leg));
    }
  }

  private static long register(Seal seal) {
    return database.get(em -> new SealRepository(em).add(seal).id());
  }

  private static void record(SealRepository seals, CustodyLeg leg) {
    Seal seal = seals.seal(destroyed).orElseThrow();
    SealFile slip =
        leg.provenBySlip()
            ? seals.add(
                new SealFile(destroyed, SealFilePurpose.SLIP, "回执.pdf", PDF, AT, "custodian"))
            : null;
    seals.touch(seal);
    seal.record(new CustodyEntry(leg, TODAY, "经手人", "回执1号"), slip, TODAY, AT, "custodian");
  }

  private static void stamp(long seal, LocalDate day, String paper, int copies) {
    database.run(
        em ->
            new SealRepository(em)
                .append(
                    new SealUse(
                        seal, AT, day, "custodian", new Stamping(paper, copies, 12L, "批准单"))));
  }

  /** Tries a change as the application, then as the owner; neither gets through. */
  private static void refusedToBoth(String sql) {
    assertThrows(
        RuntimeException.class,
        () -> database.run(em -> em.createNativeQuery(sql).executeUpdate()),
        sql);
    assertThrows(IllegalStateException.class, () -> database.execute(sql), sql);
  }

  private static String sealRow(String kind, String from, String to) {
    String abolition = to == null ? "null, null, null" : "'" + to + "', '决定', 'x'";
    return "insert into seal (id, version, kind, body_id, name, active_from, abolished_on,"
        + " abolition_decision, abolished_by) values (nextval('entity_id'), 1, '"
        + kind
        + "', 1, '第二枚', '"
        + from
        + "', "
        + abolition
        + ")";
  }

  @Test
  void refusesASecondApprovalSealOnAnyDayOfTheFirst() {
    refusedToBoth(sealRow("APPROVAL", "2020-12-30", null));
    refusedToBoth(sealRow("APPROVAL", "2030-01-01", null));
    // Abolished already, so "one that is not abolished" would let it in, for ten years of two
    // seals.
    refusedToBoth(sealRow("APPROVAL", "2021-01-01", "2030-12-31"));
    database.execute(sealRow("APPROVAL", "2019-01-01", "2020-12-29"));
  }

  @Test
  void refusesAnyChangeOfALedgerRow() {
    for (String table : List.of("seal_use", "seal_custody", "seal_file", "seal_item")) {
      refusedToBoth("delete from " + table);
      refusedToBoth("truncate " + table + " cascade");
      refusedToBoth("update " + table + " set seal_id = " + approval);
    }
    refusedToBoth("update seal_use set copies = 1");
    refusedToBoth("update seal_custody set on_day = '2021-01-19'");
    refusedToBoth("update seal_file set content = ''");
    refusedToBoth("delete from seal where id = " + approval);
    refusedToBoth("truncate seal cascade");
  }

  @Test
  void refusesAChangeOfAnAbolitionAndOfWhatASealIs() {
    for (String change :
        List.of(
            "abolished_on = null, abolition_decision = null, abolished_by = null",
            "abolished_on = '2021-12-31'",
            "abolition_decision = '另一决定'",
            "abolished_by = 'x'",
            "kind = 'OFFICIAL'",
            "body_id = 1",
            "name = '新名'",
            "active_from = '2019-01-01'",
            "issuing_authority = '另一机关'")) {
      refusedToBoth("update seal set " + change + " where id = " + destroyed);
    }
    Seal kept = database.get(em -> new SealRepository(em).seal(destroyed).orElseThrow());
    assertEquals(DAY, kept.abolishedOn());
  }

  @Test
  void refusesAnyUseOfADeliveredSealWhateverDayIsWritten() {
    for (LocalDate day : List.of(DAY, DAY.plusDays(1), TODAY)) {
      assertThrows(RuntimeException.class, () -> stamp(destroyed, day, "许可证", 1), day + "");
      refusedToBoth(
          "insert into seal_use (seal_id, used_at, used_on, used_by, paper, copies, approved_by,"
              + " authority) values ("
              + destroyed
              + ", now(), '"
              + day
              + "', 'x', '许可证', 1, 12, '批准单')");
    }
  }

  @Test
  void refusesAStampingWithoutAuthorityAndCustodyOutOfOrder() {
    refusedToBoth(
        "insert into seal_use (seal_id, used_at, used_on, used_by, paper, copies) values ("
            + approval
            + ", now(), '2021-01-20', 'x', '许可证', 1)");
    refusedToBoth(
        "insert into seal_custody values (nextval('entity_id'), "
            + approval
            + ", 'DELIVERED', '2021-01-20', '县政府', '甲', null, null, now(), 'x')");
    refusedToBoth(
        "insert into seal_custody values (nextval('entity_id'), "
            + destroyed
            + ", 'SEALED_AWAY', '2021-01-20', '县政府', '甲', '1', (select max(id) from seal_file),"
            + " now(), 'x')");
  }

  @Test
  void tellsTheWholeLifeOfASeal() {
    Seal seal =
        database.get(
            em -> {
              Seal found = new SealRepository(em).seal(destroyed).orElseThrow();
              assertEquals(3, found.custody().size());
              assertNull(new SealRepository(em).terms().due(found));
              return found;
            });
    assertEquals("县人民政府", seal.filing().issuingAuthority());
    SealUsage usage = database.get(em -> new SealRepository(em).usage(destroyed));
    assertEquals(new SealUsage(0, 3, DAY, DAY), usage);
    assertEquals(
        2,
        database.get(em -> new SealRepository(em).files(destroyed, SealFilePurpose.SLIP)).size());
    assertEquals(
        List.of(), database.get(em -> List.copyOf(new SealRepository(em).withImpression())));
  }

  @Test
  void pagesTheLedgerTheNewestFirst() {
    for (int i = 1; i <= Slice.SIZE + 1; i++) {
      stamp(approval, TODAY, "文书" + i, i);
    }
    KeyPage<SealUseLine> newest =
        database.get(em -> new SealRepository(em).uses(approval, Slice.FIRST));
    SealUseLine first = newest.rows().get(0);
    assertEquals("文书" + (Slice.SIZE + 1), first.paper());
    assertEquals("乙", first.usedBy());
    assertEquals("乙", first.approvedBy());
    assertEquals(Slice.SIZE + 1, first.copies());
    assertTrue(newest.after());
    Slice rest = Slice.after(Long.toString(newest.rows().get(Slice.SIZE - 1).id()));
    KeyPage<SealUseLine> oldest = database.get(em -> new SealRepository(em).uses(approval, rest));
    assertEquals("文书1", oldest.rows().get(0).paper());
    assertFalse(oldest.after());
  }
}
