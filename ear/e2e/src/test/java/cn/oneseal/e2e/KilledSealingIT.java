package cn.oneseal.e2e;

import static cn.oneseal.e2e.KilledProduct.await;
import static cn.oneseal.e2e.KilledProduct.awaitReady;
import static cn.oneseal.e2e.KilledProduct.begin;
import static cn.oneseal.e2e.KilledProduct.change;
import static cn.oneseal.e2e.KilledProduct.fact;
import static cn.oneseal.e2e.KilledProduct.kill;
import static cn.oneseal.e2e.KilledProduct.signIn;
import static cn.oneseal.e2e.KilledProduct.text;
import static cn.oneseal.e2e.KilledProduct.url;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sealing when the service that alone holds the keys does not answer, and when the server is killed
 * half-way through many papers: nothing is issued unsealed, nothing twice, nothing is lost.
 */
@ExtendWith({KilledProduct.class, StopAtFirstFailure.class})
@Order(Order.DEFAULT + 7)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledSealingIT {

  private static final int PAPERS = 1_000;
  private static final int ALL = PAPERS + 2;
  private static final String SEALED =
      "select count(*) from sealed_document where subject = 'CASE'";

  /** Resolved cases of an item that the bureau holds before and after; their papers wait. */
  private static void resolved(int first, int count) throws Exception {
    change(
        """
        insert into case_file (id, version, case_no, item_id, body_id, state, applicant_kind,
            applicant_name, applicant_code, request, standard, received_on, accepted_on,
            accepted_at, accepted_by, reviewed_by, outcome, resolved_by, resolved_at)
          select n, 1, 'BUREAU-20201231-' || n, e.item_id, b.id, 'PENDING_SEAL', 'ORGANIZATION',
            '演示有限公司', '91140525MA0K000000', '演示', 'OWN', today, today, at,
            (select min(id) from official where body_id = b.id),
            (select min(id) from official where body_id = b.id), 'APPROVED',
            (select max(id) from official where body_id = b.id), at
          from (select now() + make_interval(secs => clock_offset_seconds) from installation) c (at)
            cross join lateral (select (at at time zone 'Asia/Shanghai')::date) d (today)
            cross join generate_series(%1$d, %1$d + %2$d - 1) n
            join body b on b.kind = 'APPROVAL_BUREAU'
            cross join lateral (select item_id from transfer_entry where direction = 'RETURNED'
              and to_body_id = (select id from body where code = 'FORESTRY') limit 1) e;
        insert into sealing_order (id, version, subject, subject_id, title, body_id, item_id,
            placed_at, placed_by, state)
          select id, 1, 'CASE', id, case_no, body_id, item_id, now(), 'test', 'PLACED'
          from case_file where id between %1$d and %1$d + %2$d - 1
        """
            .formatted(first, count));
  }

  private static void signal(String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, fact("seal.service.pid")).start().waitFor();
  }

  @Test
  @Order(1)
  void whileTheServiceDoesNotAnswerADecisionWaitsVisiblyAndBindsNobody() throws Exception {
    resolved(910_000, 2);
    try (Desk desk = new Desk()) {
      Page custodian = signIn(desk, "bureau-seal");
      Desk.open(custodian, url("/oneseal/casefile/detail.xhtml?id=910000"));
      custodian.click("#issue");
      await("it answers and seals", "select count(*) = 1 from decision where case_id = 910000");
      signal("STOP");
      Desk.open(custodian, url("/oneseal/casefile/detail.xhtml?id=910001"));
      custodian.click("#issue");
      custodian.waitForSelector(
          ".ui-messages-error:has-text('仍待盖章，不发生效力')",
          new Page.WaitForSelectorOptions().setTimeout(60_000));
      Desk.open(custodian, url("/oneseal/casefile/detail.xhtml?id=910001"));
      assertTrue(custodian.locator("#caseState").innerText().contains("待"));
      assertTrue(custodian.locator("#pendingSeal .why").count() > 0, "the reason is shown");
      assertEquals("PENDING_SEAL", text("select state from case_file where id = 910001"));
      for (String more : new String[] {"decision", "seal_use", "sealed_document", "result_push"}) {
        assertEquals("1", text("select count(*) from " + more), "no more in " + more);
      }
      signal("CONT");
      await("the worker seals it", "select count(*) = 1 from decision where case_id = 910001");
      assertEquals("2", text("select count(*) from result_push"));
    }
  }

  @Test
  @Order(2)
  void killedHalfWayThroughManyPapersEachIsSealedOnce() throws Exception {
    resolved(920_001, PAPERS);
    try (Desk desk = new Desk()) {
      Page custodian = signIn(desk, "bureau-seal");
      Desk.open(custodian, url("/oneseal/sealing/list.xhtml"));
      custodian.click("#seal");
      custodian.click("#sealAll");
      await("some are sealed", SEALED + " having count(*) > " + PAPERS / 3);
    }
    kill();
    long before = Long.parseLong(text(SEALED));
    assertTrue(before < PAPERS, "killed too late: " + before);
    begin();
    awaitReady();
    await("all are sealed", "select count(*) = " + ALL + " from decision where case_id >= 910000");
    assertEquals(
        "0", text("select count(*) from case_file where id >= 910000 and state <> 'CLOSED'"));
    for (String each :
        new String[] {
          SEALED,
          "select count(distinct subject_id) from sealed_document where subject = 'CASE'",
          "select count(distinct seal_use_id) from decision",
          "select count(*) from result_push"
        }) {
      assertEquals(Integer.toString(ALL), text(each), each);
    }
    await("all uses are linked", "select count(*) = 0 from seal_use_to_link");
    assertEquals(
        text("select count(*) || ' 1 ' || count(*) from seal_use"),
        text("select count(*) || ' ' || min(position) || ' ' || max(position) from seal_use_link"));
    assertEquals(
        "0",
        text("select count(*) from sealing_order where run_id is not null and state <> 'SEALED'"));
  }
}
