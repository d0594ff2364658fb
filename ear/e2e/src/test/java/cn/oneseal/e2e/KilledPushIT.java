package cn.oneseal.e2e;

import static cn.oneseal.e2e.KilledProduct.await;
import static cn.oneseal.e2e.KilledProduct.awaitReady;
import static cn.oneseal.e2e.KilledProduct.begin;
import static cn.oneseal.e2e.KilledProduct.beginDatabase;
import static cn.oneseal.e2e.KilledProduct.kill;
import static cn.oneseal.e2e.KilledProduct.killDatabase;
import static cn.oneseal.e2e.KilledProduct.lock;
import static cn.oneseal.e2e.KilledProduct.runs;
import static cn.oneseal.e2e.KilledProduct.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The way of a result from its seal to the departments' systems, cut by KILL at five points: of the
 * server, of PostgreSQL, of both. The points are held still by locks that the test takes, and by
 * systems that do not answer (R20, R23).
 */
@ExtendWith({KilledProduct.class, StopAtFirstFailure.class})
@Order(Order.DEFAULT + 8)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledPushIT {

  /** Whoever numbers pushes holds this. */
  private static final String NUMBERING =
      "select pg_advisory_xact_lock(hashtext('result_push_link'))";

  private static int next = 930_001;
  private static DepartmentSystems systems;

  @BeforeAll
  static void open() throws Exception {
    systems = new DepartmentSystems();
  }

  @AfterAll
  static void close() {
    systems.close();
  }

  /** After each kill all work is done, once. */
  @AfterEach
  void allIsDoneOnce() throws Exception {
    PushInvariants.awaitRest();
    systems.invariants().check();
  }

  /** Papers of so many more cases are ordered; returns which they are, as a condition. */
  private static String ordered(int count) throws Exception {
    PendingPapers.place(next, count);
    PendingPapers.order();
    next += count;
    return " where case_id between " + (next - count) + " and " + (next - 1);
  }

  private static void awaitLocked(int waiting) throws Exception {
    await(
        waiting + " wait for a lock",
        "select count(*) >= "
            + waiting
            + " from pg_stat_activity where datname = 'county' and wait_event_type = 'Lock'");
  }

  private static void awaitTimes(long times, String cases) throws Exception {
    for (int tenth = 0; systems.times(cases) < times; tenth++) {
      assertTrue(tenth < 300, "the departments do not have it");
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  @Test
  @Order(1)
  void serverKilledBeforeACommitBeforeANumberAndBeforeAConfirmationIsKept() throws Exception {
    String delivered;
    String committed;
    String sealed;
    try (Connection held = lock("lock table push_delivery_attempt in share mode");
        Statement more = held.createStatement()) {
      delivered = ordered(1);
      awaitTimes(2, delivered);
      awaitLocked(2);
      more.execute(NUMBERING);
      committed = ordered(2);
      await("both are issued", "select count(*) = 2 from decision" + committed);
      more.execute("lock table result_push in share mode");
      sealed = ordered(3);
      awaitLocked(3);
      kill();
      held.rollback();
    }
    DepartmentSystems.endLeases();
    assertEquals("0", text("select count(*) from decision" + sealed), "nothing is issued");
    assertEquals("0", text("select count(*) from result_push" + sealed), "nothing is pushed");
    assertEquals("4", text("select count(*) from result_push_to_link"), "of what is committed");
    assertEquals("6", text("select count(*) from push_delivery where state = 'WAITING'"));
    begin();
    awaitReady();
    PushInvariants.awaitRest();
    assertEquals("6", text("select count(*) from result_push" + sealed), "to both departments");
    assertEquals(4, systems.times(delivered), "came again, by the same ids");
    assertEquals(2, systems.invariants().repeats(), "nothing else did");
  }

  @Test
  @Order(2)
  void databaseKilledWhileResultsAreIssuedAndNumbered() throws Exception {
    try (Connection held = lock("lock table result_push_link in share mode");
        Statement more = held.createStatement()) {
      String first = ordered(1);
      await("it is issued", "select count(*) = 1 from decision" + first);
      awaitLocked(1);
      more.execute("lock table seal_use in share mode");
      ordered(1);
      awaitLocked(2);
      killDatabase();
    }
    // Longer than anybody tries again at once.
    TimeUnit.SECONDS.sleep(15);
    beginDatabase();
    DepartmentSystems.endLeases();
    PushInvariants.awaitRest();
    assertTrue(runs(), "the server needs no new start");
  }

  @Test
  @Order(3)
  void bothKilledDuringDelivery() throws Exception {
    systems.are(DepartmentReceiver.Mood.SLOW);
    String cases = ordered(1);
    awaitTimes(2, cases);
    kill();
    killDatabase();
    systems.are(DepartmentReceiver.Mood.WELL);
    beginDatabase();
    DepartmentSystems.endLeases();
    begin();
    awaitReady();
    PushInvariants.awaitRest();
    assertEquals(4, systems.times(cases), "each came again");
  }
}
