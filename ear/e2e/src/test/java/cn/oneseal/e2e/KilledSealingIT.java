package cn.oneseal.e2e;

import static cn.oneseal.e2e.KilledProduct.await;
import static cn.oneseal.e2e.KilledProduct.awaitReady;
import static cn.oneseal.e2e.KilledProduct.begin;
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

  private static void signal(String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, fact("seal.service.pid")).start().waitFor();
  }

  @Test
  @Order(1)
  void whileTheServiceDoesNotAnswerADecisionWaitsVisiblyAndBindsNobody() throws Exception {
    PendingPapers.place(910_000, 2);
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
    PendingPapers.place(920_001, PAPERS);
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
