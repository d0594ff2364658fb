package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pushes go to the departments' own systems, each department for itself (R20, R22, R23). */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@Order(Order.DEFAULT + 5)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeliveryIT {

  private static final String PASSWORD = "口令 of-the-test";
  private static final String STATE = "select state from push_delivery where push_id = ?::uuid";

  private static DepartmentReceiver forestry;
  private static DepartmentReceiver health;
  private static Desk desk;
  private static Page operator;
  private static String push;

  @BeforeAll
  static void open() throws Exception {
    forestry = new DepartmentReceiver();
    health = new DepartmentReceiver();
    desk = new Desk();
    operator = desk.signIn("forestry-linkage");
  }

  /** Later tests find both systems turned off, and nothing that failed. */
  @AfterAll
  static void close() throws Exception {
    Records.change(
        "insert into department_system (body_id, endpoint, active, entered_at, entered_by)"
            + " select body_id, 'https://off.example/', false, now(), 'e2e' from delivery_turn");
    Files.deleteIfExists(passwordFile());
    desk.close();
    forestry.close();
    health.close();
  }

  private static Path passwordFile() {
    return Product.home().resolve("secrets/departments/FORESTRY");
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    for (int i = 0; i < 300; i++) {
      if (condition.call()) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("not within 30 s: " + what);
  }

  private static boolean is(String state, String pushId) throws Exception {
    return state.equals(Records.text(STATE, pushId));
  }

  private static void enter(Page page, String endpoint, String user) {
    Desk.open(page, Product.url("/oneseal/linkage/delivery.xhtml"));
    page.fill("#endpoint", endpoint);
    page.fill("#systemUser", user);
    Desk.press(page, "#enterSystem");
  }

  /** Brings the next attempt forward, for which the product waits. */
  private static void tryNow() throws Exception {
    Records.change("update delivery_turn set next_attempt_at = null");
  }

  @Test
  @Order(1)
  void theOperatorEntersHisSystemAndAPlainAddressElsewhereIsRefused() throws Exception {
    enter(operator, "http://linye.example/receiver", "oneseal");
    operator.waitForSelector("#system .ui-message-error:has-text('https')");
    assertEquals("http://linye.example/receiver", operator.inputValue("#endpoint"), "it stays");
    enter(operator, forestry.endpoint(), "oneseal");
    operator.waitForSelector("#messages:has-text('已登记')");
    operator.waitForSelector("#systems:has-text('" + forestry.endpoint() + "')");
    operator.waitForSelector("#system:has-text('尚未放置')");
  }

  @Test
  @Order(2)
  void aDecisionWaitsForThePasswordAndThenArrivesByThePublishedContract() throws Exception {
    push = Given.inspectedPush();
    await(
        "it is tried without the password",
        () ->
            Records.count(
                    "select count(*) from push_delivery_attempt where push_id = ?::uuid"
                        + " and error like '%密码%'",
                    push)
                > 0);
    assertEquals(List.of(), forestry.received(), "nothing went out without it");
    Files.writeString(passwordFile(), PASSWORD + "\n");
    Files.setPosixFilePermissions(passwordFile(), PosixFilePermissions.fromString("rw-------"));
    tryNow();
    await("it is delivered", () -> is("DELIVERED", push));
    assertEquals(List.of(), forestry.faults());
    assertEquals(1, forestry.received().size());
    DepartmentReceiver.Received got = forestry.received().get(0);
    assertEquals(push, got.id());
    assertEquals(Soap.basic("oneseal", PASSWORD), got.authorization());
    assertEquals(
        Records.text("select content from result_push where id = ?::uuid", push), got.content());
    assertEquals(
        Records.text("select sequence from result_push_link where push_id = ?::uuid", push),
        got.sequence());
    Desk.open(operator, Product.url("/oneseal/linkage/detail.xhtml?id=" + push));
    assertEquals("已投递", operator.innerText("#deliveryState"));
    assertTrue(operator.innerText("#attempts").contains("密码"), "the failed attempt shows, too");
  }

  @Test
  @Order(3)
  void aSlowSystemHoldsUpNoOtherDepartment() throws Exception {
    Page other = desk.signIn("health-linkage");
    enter(other, health.endpoint(), "");
    other.waitForSelector("#messages:has-text('已登记')");
    other.context().close();
    forestry.is(DepartmentReceiver.Mood.SLOW);
    String slow = Given.inspectedPush();
    await("the slow one has it", () -> forestry.times(slow) > 0);
    String quick = UUID.randomUUID().toString();
    Records.change(
        "insert into result_push (id, decision_id, case_id, item_id, to_body_id, sent_at, sent_on,"
            + " content, digest) select ?::uuid, decision_id, case_id, item_id,"
            + " (select id from body where code = 'HEALTH'), sent_at, sent_on, content, digest"
            + " from result_push where id = ?::uuid",
        quick,
        slow);
    await("the other one's arrives", () -> is("DELIVERED", quick));
    assertEquals(
        0,
        Records.count("select count(*) from push_delivery_attempt where push_id = ?::uuid", slow),
        "while the slow one has not answered yet");
    assertEquals(1, health.times(quick));
    assertEquals(null, health.received().get(0).authorization());
    await(
        "the slow one is left after ten seconds",
        () ->
            "10 秒内没有收到完整的应答"
                .equals(
                    Records.text(
                        "select error from push_delivery_attempt where push_id = ?::uuid", slow)));
    forestry.is(DepartmentReceiver.Mood.WELL);
    tryNow();
    await("it arrives when its system is well again", () -> is("DELIVERED", slow));
  }

  @Test
  @Order(4)
  void aPushThatFailsTooOftenIsShownAndWarnedOfAndTheNextOneGoesOn() throws Exception {
    forestry.is(DepartmentReceiver.Mood.GARBAGE);
    push = Given.inspectedPush();
    await("its system answers garbage", () -> forestry.times(push) > 0);
    // Ten more attempts are over an hour; the last one is the product's own.
    Records.change("update push_delivery set attempts = 11 where push_id = ?::uuid", push);
    tryNow();
    await("it is given up", () -> is("DEAD", push));
    forestry.is(DepartmentReceiver.Mood.WELL);
    String next = Given.inspectedPush();
    await("the next one goes on", () -> is("DELIVERED", next));
    for (String account : List.of("forestry-linkage", "bureau-liaison")) {
      Page page = desk.signIn(account);
      page.click(".alerts a:has-text('1 笔推送未能送达')");
      page.waitForSelector("#dead:has-text('没有确认内容')");
      page.click("#dead a:text-matches('^[0-9]+$')");
      page.waitForSelector("#attempts:has-text('没有确认内容')");
      page.context().close();
    }
  }

  @Test
  @Order(5)
  void nobodyElseSeesItAndItIsSentAgainWithTheSameId() throws Exception {
    Wire other = Wire.signIn("health-linkage");
    String page = "/linkage/delivery.xhtml";
    assertFalse(other.get(page).body().contains("没有确认内容"), "another department's");
    assertFalse(other.get(page + "?push=" + push).body().contains("没有确认内容"));
    assertEquals(403, Wire.signIn("forestry-inspector").get(page).statusCode());
    long before = forestry.times(push);
    Desk.open(operator, Product.url("/oneseal" + page));
    operator.click(".resend");
    operator.waitForSelector("#messages:has-text('已重新投递 1 笔')");
    await("it is delivered at last", () -> is("DELIVERED", push));
    assertEquals(before + 1, forestry.times(push), "the same id: the department knows it");
    assertEquals(
        1, Records.count("select count(*) from audit_entry where action = 'DELIVERY_RESENT'"));
    Desk.open(operator, Product.url("/oneseal/workbench/list.xhtml"));
    assertEquals(0, operator.locator(".alerts:has-text('未能送达')").count());
  }
}
