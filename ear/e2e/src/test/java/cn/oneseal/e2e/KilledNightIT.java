package cn.oneseal.e2e;

import static cn.oneseal.e2e.KilledProduct.PASSWORD;
import static cn.oneseal.e2e.KilledProduct.await;
import static cn.oneseal.e2e.KilledProduct.awaitReady;
import static cn.oneseal.e2e.KilledProduct.begin;
import static cn.oneseal.e2e.KilledProduct.change;
import static cn.oneseal.e2e.KilledProduct.kill;
import static cn.oneseal.e2e.KilledProduct.lock;
import static cn.oneseal.e2e.KilledProduct.signIn;
import static cn.oneseal.e2e.KilledProduct.text;
import static cn.oneseal.e2e.KilledProduct.url;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nights whose server is killed by KILL: between two sweeps, in the middle of one, right after a
 * commit. On a product of its own, whose database outlives it. The moments are held still by locks
 * that the test takes; the days pass while nothing runs.
 */
@ExtendWith(KilledProduct.class)
@Order(Order.DEFAULT + 6)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledNightIT {

  private static final String OWN_PASSWORD = "Chosen-by-myself-1";
  private static final String WAITING =
      "select count(*) from pg_stat_activity where datname = 'county'"
          + " and wait_event_type = 'Lock'";

  private static final String ENDED = "select count(*) from transition_step where step = 'ENDED'";

  private static String transition;

  @BeforeAll
  static void start() throws Exception {
    await(
        "the first night is done",
        "select count(*) = 1 from sweep_run where finished_at is not null"
            + " and night = '2020-12-24' and sweep = 'transition'");
    // Ends on the 26th; a seal whose delivery is due on 3 January.
    change(
        "insert into transition (id, version, entry_id, item_id, former_body_id, starts_on,"
            + " ends_on, months) select 90001, 1, id, item_id, from_body_id, '2020-09-26',"
            + " '2020-12-26', 3 from transfer_entry where direction = 'TRANSFERRED_IN'"
            + " order by list_no limit 1");
    change(
        "update seal set abolished_on = '2020-12-24', abolition_decision = 'd', abolished_by = 't'"
            + " where kind = 'SPECIAL_APPROVAL'");
    transition = "90001";
    try (Desk desk = new Desk()) {
      Page official = signIn(desk, "health-officer");
      Desk.open(official, url("/oneseal/account/password.xhtml"));
      official.fill("#oldPassword", PASSWORD);
      official.fill("#newPassword", OWN_PASSWORD);
      official.fill("#again", OWN_PASSWORD);
      official.click("#submit");
      official.waitForURL("**/login.xhtml*");
    }
  }

  @Test
  @Order(1)
  void killedBetweenTwoSweepsTheRestOfTheNightIsDoneAtTheNextStart() throws Exception {
    try (Connection lock = lock("lock table seal_step in access exclusive mode")) {
      Thread moving = new Thread(KilledNightIT::moveToThe25th);
      moving.start();
      await("the sweep of seals waits", WAITING + " having count(*) > 0");
      assertTrue(finished("2020-12-25").startsWith("account,handover,inspection"));
      assertFalse(finished("2020-12-25").contains("seal"), "the rest is left");
      kill();
      lock.rollback();
      moving.join();
    }
    assertEquals("0", text("select count(*) from transition_step"));
  }

  @Test
  @Order(2)
  void killedInTheMiddleOfOneNothingOfItsRowIsHalfDone() throws Exception {
    // Four days pass while nothing runs.
    change("update installation set clock_offset_seconds = clock_offset_seconds + 4 * 86400");
    // Whoever writes the same report waits for this one: its step is written by then, not kept.
    try (Connection lock =
        lock(
            "insert into transition_report values ("
                + transition
                + ", '2020-12-26', now(), 0, 0, 0, 0, null, null)")) {
      begin();
      await("the end of the transition waits", WAITING + " having count(*) > 0");
      assertEquals("0", text(ENDED), "nothing is kept yet");
      assertEquals(
          "2020-12-25,2020-12-26,2020-12-27,2020-12-28,2020-12-29",
          text(
              "select string_agg(night::text, ',' order by finished_at) from sweep_run"
                  + " where sweep = 'handover' and night > '2020-12-24'"),
          "missed nights, in order");
      kill();
      lock.rollback();
    }
    assertEquals("0", text(ENDED));
    assertEquals("0", text("select count(*) from transition_report"));
    assertEquals(
        "true",
        text(
            "select (finished_at is null and failure is null)::text from sweep_run"
                + " where sweep = 'transition' and night = '2020-12-27'"),
        "the night shows as cut short");
  }

  @Test
  @Order(3)
  void killedRightAfterTheCommitEndAndReportAreThereTogetherAndOnce() throws Exception {
    try (Connection lock =
        lock(
            "insert into sweep_run (sweep, night, started_at)"
                + " values ('transition', '2020-12-28', now())")) {
      begin();
      await(
          "the night after the end waits",
          WAITING
              + " having count(*) > 0 and exists (select from transition_report where"
              + " transition_id = "
              + transition
              + ")");
      kill();
      lock.rollback();
    }
    assertEquals(
        "WARNED_30 2020-12-25,WARNED_7 2020-12-25,WARNED_1 2020-12-25,ENDED 2020-12-27",
        text(
            "select string_agg(step || ' ' || night, ',' order by night, array_position("
                + "array['WARNED_30','WARNED_7','WARNED_1','ENDED'], step)) from transition_step"));
    assertEquals("2020-12-26", text("select ended_on from transition_report"));
  }

  @Test
  @Order(4)
  void inTheEndEveryStepIsThereOnceAndEveryNightIsDoneAlsoByAnotherBuild() throws Exception {
    KilledProduct.forgetBuild();
    begin();
    awaitReady();
    await(
        "all nights are done",
        "select bool_and(nights = 6) from (select count(*) as nights from sweep_run"
            + " where finished_at is not null and failure is null"
            + " and night between '2020-12-24' and '2020-12-29' group by sweep) as sweeps");
    assertEquals(
        "WARNED_3 2020-12-27 22,WARNED_1 2020-12-29 22",
        text(
            "select string_agg(line, ',' order by night) from (select night, step || ' ' || night"
                + " || ' ' || count(*) as line from handover_step where step <> 'WARNED_7'"
                + " group by step, night) as lines"));
    assertEquals(
        text("select count(*)::text from seal where kind = 'SPECIAL_APPROVAL'"),
        text("select count(*) from seal_step where step = 'WARNED_7' and night = '2020-12-27'"));
    assertEquals("1", text("select count(*) from transition_report"));
    assertEquals(
        text("select count(*)::text from handover_step where night > '2020-12-24'"),
        text(
            "select sum(handled) from sweep_run where sweep = 'handover' and night > '2020-12-24'"),
        "no night counts what another wrote");
    assertEquals(
        "5",
        text("select sum(handled) from sweep_run where sweep = 'transition'"),
        "four steps and the report");
  }

  @Test
  @Order(5)
  void aRowThatFailsHoldsUpNoOtherAndIsShownAndTriedAgain() throws Exception {
    String bad = text("select min(id) from handover");
    change(
        "create function refuse_one() returns trigger language plpgsql as $$ begin if"
            + " new.handover_id = "
            + bad
            + " then raise exception 'the test refuses row %', new.handover_id; end if; return new;"
            + " end $$");
    change(
        "create trigger refuse_one before insert on handover_step for each row"
            + " execute function refuse_one()");
    assertEquals(200, moveTo("2020-12-31"));
    assertEquals("21", text("select count(*) from handover_step where step = 'OVERDUE'"));
    try (Desk desk = new Desk()) {
      Page page = signIn(desk, "admin-system");
      Desk.open(page, url("/oneseal/sweep/list.xhtml"));
      String waiting = page.locator("#waiting").innerText();
      assertTrue(waiting.contains("the test refuses row " + bad), waiting);
      assertTrue(waiting.contains("2020年12月31日"), waiting);
      assertTrue(page.locator("#states tr:has-text('移交')").innerText().contains("1 条未办成"));
      page.click("#states tr:has-text('移交') .run-one");
      page.waitForSelector(".ui-messages-info");
      assertTrue(page.locator("#waiting").innerText().contains("the test refuses"), "still");
      change("drop trigger refuse_one on handover_step");
      page.click("#states tr:has-text('移交') .run-one");
      page.waitForSelector("#waiting:has-text('没有未办成的记录')");
      assertTrue(page.locator("#states tr:has-text('移交')").innerText().contains("正常"));
    }
    assertEquals(
        "22", text("select count(*) from handover_step where step = 'OVERDUE'"), "each once");
    assertEquals(
        "2020-12-31",
        text("select night from handover_step where step = 'OVERDUE' and handover_id = " + bad),
        "for its own night");
  }

  @Test
  @Order(6)
  void aStartResetsNoPasswordThatSomebodyChose() {
    try (Desk desk = new Desk()) {
      Page official = signIn(desk, "health-officer", OWN_PASSWORD);
      assertTrue(official.url().contains("/workbench/list.xhtml"), official.url());
    }
  }

  private static String finished(String night) throws Exception {
    return text(
        "select string_agg(sweep, ',' order by sweep) from sweep_run where finished_at is not null"
            + " and night = '"
            + night
            + "'");
  }

  private static void moveToThe25th() {
    try {
      moveTo("2020-12-25");
    } catch (Exception killed) {
      // The server dies while it answers.
    }
  }

  private static int moveTo(String day) throws Exception {
    return new Soap(url(""), "demonstration", "platform", PASSWORD)
        .call("moveTo", "date", day)
        .status();
  }
}
