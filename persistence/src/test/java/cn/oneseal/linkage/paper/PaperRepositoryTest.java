package cn.oneseal.linkage.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.persistence.FileDownload;
import cn.oneseal.persistence.Slice;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results on paper, against real PostgreSQL (R20, R23). */
class PaperRepositoryTest {

  private static final Instant AT = Instant.parse("2021-01-20T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2021, 1, 20);
  private static final UUID PUSH = new UUID(0, 1);
  private static final String DIGEST = "a".repeat(64);
  private static final FileDownload SLIP =
      new FileDownload("slip.pdf", "application/pdf", new byte[] {1});

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void decided() {
    database.execute(
        """
        set session_replication_role = replica;
        insert into body values (1, 1, 'BUREAU', 'b', 'b', 'APPROVAL_BUREAU'), (2, 1, 'T', 't', 't', 'DEPARTMENT');
        insert into approval_item values (6, 1, '事项', 'LICENCE');
        insert into case_file (id, version, case_no, item_id, body_id, state, applicant_kind, applicant_name, request,
            standard, received_on, accepted_on, accepted_at, accepted_by)
          select 70 + n, 1, 'N' || n, 6, 1, 'CLOSED', 'PERSON', '申请人', 'r', 'OWN', '2021-01-05', '2021-01-05', now(), 5
          from generate_series(0, 2) n;
        insert into decision select 80 + n, 70 + n, 'D' || n, 6, 1, 'APPROVED', '', false, 4, 4, now(), '2021-01-20',
          'r', 90 + n from generate_series(0, 2) n;
        insert into result_push (id, decision_id, case_id, item_id, to_body_id, sent_at, sent_on, content, digest)
          values ('00000000-0000-0000-0000-000000000001', 82, 72, 6, 2, now(), '2021-01-20', '{}', repeat('b', 64));
        """);
  }

  private long created(long decision) {
    database.run(em -> new PaperRepository(em).create(decision, null, "{}", DIGEST, AT, DAY));
    List<PaperPush> all = list(null, DAY);
    return all.get(0).id();
  }

  private List<PaperPush> list(PaperState state, LocalDate today) {
    return database.get(em -> new PaperRepository(em).list(1, state, today, Slice.FIRST).rows());
  }

  private boolean sheet(long paper) {
    return database.get(em -> new PaperRepository(em).sheet(paper, "上级机关", 2021, AT, "jia"));
  }

  private void send(long paper, LocalDate on, String late, String correction) {
    database.run(
        em ->
            new PaperRepository(em)
                .send(paper, new PaperSending("EMS 1", late, correction), AT, on, "jia"));
  }

  private void receive(long paper, LocalDate received, LocalDate entered, String correction) {
    database.run(
        em ->
            new PaperRepository(em)
                .receive(
                    paper,
                    new PaperReceipt("乙", received, correction),
                    SLIP,
                    DIGEST,
                    AT,
                    entered,
                    "jia"));
  }

  private PaperPush found(long paper) {
    return database.get(em -> new PaperRepository(em).find(1, paper)).orElseThrow();
  }

  @Test
  void allEntriesStayWithTheirReasonsAndTheSlipIsTheBodysOwn() {
    long paper = created(80);
    sheet(paper);
    send(paper, DAY, null, null);
    send(paper, DAY, null, "单号录错");
    receive(paper, DAY, DAY, null);
    List<PaperEntry> entries = database.get(em -> new PaperRepository(em).entries(paper));
    assertEquals(
        List.of(PaperEntry.Kind.SENDING, PaperEntry.Kind.SENDING, PaperEntry.Kind.RECEIPT),
        entries.stream().map(PaperEntry::kind).toList());
    assertEquals("单号录错", entries.get(1).reason());
    assertEquals("slip.pdf", entries.get(2).fileName());
    long receipt = entries.get(2).id();
    assertTrue(database.get(em -> new PaperRepository(em).slip(1, receipt)).isPresent());
    assertTrue(database.get(em -> new PaperRepository(em).slip(2, receipt)).isEmpty());
  }

  @Test
  void theNewestRuleOfTheDayCounts() {
    assertFalse(onPaper(DAY), "none says so");
    rule(DAY, true);
    rule(DAY.plusDays(5), false);
    assertFalse(onPaper(DAY.minusDays(1)));
    assertTrue(onPaper(DAY.plusDays(4)));
    assertFalse(onPaper(DAY.plusDays(5)));
    rule(DAY.plusDays(5), true);
    assertTrue(onPaper(DAY.plusDays(5)), "the later edition of the same day");
    refusesChange("DELETE FROM paper_rule");
  }

  private void rule(LocalDate from, boolean on) {
    database.run(em -> new PaperRepository(em).rule(6, from, on, "专网", AT, "jia"));
  }

  private boolean onPaper(LocalDate day) {
    return database.get(em -> new PaperRepository(em).onPaper(6, day));
  }

  @Test
  void anOfficialSendsAPushOnPaperOnceWithTheSameContent() {
    assertTrue(official());
    assertFalse(official(), "it goes already");
    PaperPush paper = list(PaperState.TO_SEND, DAY).get(0);
    assertEquals("b".repeat(64), paper.digest());
    assertEquals("结果复杂", paper.reason());
    assertEquals("N2", paper.caseNo());
    refusesChange("UPDATE paper_push SET content = ''");
  }

  private boolean official() {
    return database.get(em -> new PaperRepository(em).create(PUSH, "结果复杂", AT, DAY, "jia"));
  }

  @Test
  void numbersHaveNoGapThoughOneIsRolledBack() {
    long first = created(80);
    long second = created(81);
    assertThrows(
        RuntimeException.class,
        () ->
            database.run(
                em -> {
                  new PaperRepository(em).sheet(first, "上级机关", 2021, AT, "jia");
                  throw new IllegalStateException("rolled back");
                }));
    assertTrue(sheet(second));
    assertEquals(1, found(second).sheet().number());
    assertTrue(sheet(first));
    assertFalse(sheet(first), "once");
    assertEquals(2, found(first).sheet().number());
    refusesChange("UPDATE paper_sheet SET addressee = 'x'");
  }

  @Test
  void twoTransactionsAtOnceGetTwoNumbers() throws Exception {
    long first = created(80);
    long second = created(81);
    CountDownLatch numbered = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService other = Executors.newFixedThreadPool(2);
    try {
      Future<?> one =
          other.submit(
              () ->
                  database.run(
                      em -> {
                        new PaperRepository(em).sheet(first, "上级机关", 2021, AT, "jia");
                        numbered.countDown();
                        await(go);
                      }));
      await(numbered);
      Future<Boolean> two = other.submit(() -> sheet(second));
      assertThrows(
          TimeoutException.class,
          () -> two.get(500, TimeUnit.MILLISECONDS),
          "it waits for the number before it");
      go.countDown();
      one.get(10, TimeUnit.SECONDS);
      assertTrue(two.get(10, TimeUnit.SECONDS));
    } finally {
      go.countDown();
      other.shutdownNow();
    }
    assertEquals(1, found(first).sheet().number());
    assertEquals(2, found(second).sheet().number());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  void isSentLateOnlyWithItsReasonAndPutRightByAnotherEntry() {
    long paper = created(80);
    sheet(paper);
    LocalDate later = DAY.plusDays(1);
    assertEquals(List.of(), list(PaperState.LATE, DAY));
    assertEquals(1, list(PaperState.LATE, later).size());
    assertThrows(RuntimeException.class, () -> send(paper, later, null, null));
    assertThrows(RuntimeException.class, () -> send(paper, later, null, "无可更正"));
    send(paper, later, "停运", null);
    assertThrows(RuntimeException.class, () -> send(paper, later, "停运", null), "the first is one");
    send(paper, later.plusDays(1), null, "单号有误");
    assertEquals(later, found(paper).sentOn(), "the first sending counts");
    assertEquals(List.of(), list(PaperState.LATE, later));
    assertEquals(1, list(PaperState.NO_RECEIPT, later).size());
    refusesChange("UPDATE paper_sending SET carrier = 'x'");
  }

  @Test
  void isReceivedAfterItsSendingAndNotInTheFuture() {
    long paper = created(80);
    sheet(paper);
    assertThrows(RuntimeException.class, () -> receive(paper, DAY, DAY, null), "not sent");
    send(paper, DAY, null, null);
    assertThrows(RuntimeException.class, () -> receive(paper, DAY.minusDays(1), DAY, null));
    assertThrows(RuntimeException.class, () -> receive(paper, DAY.plusDays(1), DAY, null));
    receive(paper, DAY, DAY, null);
    assertThrows(RuntimeException.class, () -> receive(paper, DAY, DAY, null), "the first is one");
    receive(paper, DAY.plusDays(1), DAY.plusDays(2), "日期有误");
    assertEquals(DAY.plusDays(1), found(paper).receivedOn());
    assertEquals(List.of(), list(PaperState.NO_RECEIPT, DAY));
    refusesChange("DELETE FROM paper_receipt");
  }

  private void refusesChange(String sql) {
    assertThrows(IllegalStateException.class, () -> database.execute(sql));
  }

  @Test
  void eachWrongEntryNamesItsField() {
    PaperPush unsent = paper(null);
    PaperPush sent = paper(DAY);
    assertEquals("paperCarrier", field(() -> new PaperSending(" ", null, null)));
    PaperSending plain = new PaperSending("EMS", null, null);
    assertEquals("paperLateReason", field(() -> plain.requireFor(unsent, DAY.plusDays(1))));
    assertEquals("paperCorrection", field(() -> plain.requireFor(sent, DAY)));
    plain.requireFor(unsent, DAY);
    assertEquals("paperReceivedOn", field(() -> new PaperReceipt("乙", null, null)));
    assertEquals("paperReceivedOn", field(() -> receipt(-1).requireFor(sent, DAY)));
    assertEquals("paperReceivedOn", field(() -> receipt(1).requireFor(sent, DAY)));
    assertThrows(Refusal.class, () -> receipt(0).requireFor(unsent, DAY));
    receipt(0).requireFor(sent, DAY);
  }

  private static PaperReceipt receipt(int days) {
    return new PaperReceipt("乙", DAY.plusDays(days), null);
  }

  private static PaperPush paper(LocalDate sentOn) {
    PaperSheet sheet = new PaperSheet(2021, 1, "上级机关");
    return new PaperPush(
        1, 1, "N", "事项", "{}", DIGEST, null, DAY, sheet, sentOn, null, null, null, null);
  }

  private static String field(Runnable wrong) {
    return assertThrows(Refusal.class, wrong::run).field();
  }
}
