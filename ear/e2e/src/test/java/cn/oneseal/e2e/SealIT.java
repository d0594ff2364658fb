package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seal's whole life through the pages, in one day, whichever that is (R10, 二（二）). */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 3)
class SealIT {

  private static final String NAME = "演示·检验专用章";
  private static final String OLD = "演示·早已废止的检验章";
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5E"
                  + "rkJggg==");
  private static final FilePayload SLIP =
      new FilePayload(
          "回执.pdf", "application/pdf", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));

  private static Desk desk;
  private static Page custodian;
  private static Page stale;
  private static String detail;
  private static String today;

  @BeforeAll
  static void sitDown() throws Exception {
    desk = new Desk();
    custodian = desk.signIn("culture-tourism-head");
    today = Given.today();
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void aSealWithoutImpressionIsRegisteredAndTheGapShows() {
    open("/seal/edit.xhtml");
    custodian.selectOption("#sealKind", "INSPECTION");
    custodian.waitForSelector(
        "#sealItems", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    custodian.fill("#sealName", NAME);
    custodian.click("#submit");
    custodian.waitForURL("**/seal/detail.xhtml?id=*");
    detail = custodian.url();
    assertTrue(custodian.locator("#noImpression").isVisible());
    open("/seal/list.xhtml");
    String row = custodian.locator("tr:has-text('" + NAME + "')").innerText();
    assertTrue(row.contains("缺印模") && row.contains("有效"), row);
  }

  @Test
  @Order(2)
  void itStampsPapersOnSomebodysAuthorityAndTheLedgerTellsIt() throws Exception {
    stampPage(custodian);
    custodian.fill("#stampedPaper", "检验报告 演示1号");
    custodian.fill("#copies", "3");
    custodian.click("#submit");
    custodian.waitForSelector(".ui-message-error");
    assertEquals(0, used(), "nobody approved it");
    assertEquals("检验报告 演示1号", custodian.inputValue("#stampedPaper"), "what was typed stays");
    approve(custodian);
    custodian.click("#submit");
    custodian.waitForURL("**/seal/detail.xhtml*");
    String line = custodian.locator("#uses tbody tr").first().innerText();
    assertTrue(line.contains("检验报告 演示1号") && line.contains("3 份"), line);
    assertTrue(line.contains("用印审批单 演示1号"), line);
    assertEquals(1, used());
  }

  @Test
  @Order(3)
  void itsImpressionIsAnImageThatOnlyCustodiansSee() {
    custodian.click("#filing");
    impression(new FilePayload("印模.png", "image/png", "<script>".getBytes(StandardCharsets.UTF_8)));
    custodian.waitForSelector(".ui-message-error");
    impression(new FilePayload("印模.png", "image/png", PNG));
    custodian.waitForURL("**/seal/detail.xhtml*");
    String address = Product.url(custodian.locator("img.impression").getAttribute("src"));
    APIResponse image = custodian.context().request().get(address);
    assertEquals(200, image.status());
    assertArrayEquals(PNG, image.body());
    assertEquals("image/png", image.headers().get("content-type"));
    assertEquals("nosniff", image.headers().get("x-content-type-options"));
    assertTrue(image.headers().get("content-disposition").startsWith("attachment"));
    assertEquals(200, status("bureau-seal", address), "keeps the register of all bodies");
    assertEquals(403, status("culture-tourism-liaison", address));
    assertEquals(403, status("bureau-liaison", address));
    assertEquals(404, status("housing-head", address));
    assertEquals(403, status("culture-tourism-officer", address));
  }

  @Test
  @Order(4)
  void abolishedAndDeliveredItSealsNothingAndTheAttemptIsRecorded() throws Exception {
    stale = custodian.context().newPage();
    stampPage(stale);
    Desk.open(custodian, detail);
    custodian.fill("#abolitionDecision", "演示·废止决定");
    custodian.click("#abolishSeal");
    custodian.waitForSelector("#state:has-text('今日终了废止')");
    leg("DELIVERED", "甲", null, null);
    custodian.waitForSelector("#messages:has-text('制发机关')");
    Desk.open(custodian, detail);
    custodian.click("#filing");
    custodian.fill("#issuingAuthority", "演示·县人民政府");
    custodian.click("#saveFiling");
    custodian.waitForURL("**/seal/detail.xhtml*");
    leg("DELIVERED", "甲", null, null);
    custodian.waitForSelector("#state:has-text('已送交待签收')");
    assertEquals(0, custodian.locator("#stamp").count());
    long before = refusedStamps();
    stale.fill("#stampedPaper", "迟到的文书");
    approve(stale);
    stale.click("#submit");
    stale.waitForSelector(".ui-messages-error:has-text('不得再使用')");
    assertEquals(before + 1, refusedStamps());
    assertEquals(1, used());
  }

  @Test
  @Order(5)
  void theIssuingAuthorityReceivesAndDestroysItBySlipsAndBothDatesStay() {
    leg("RECEIVED", "乙", "收字1号", null);
    custodian.waitForSelector(".ui-message-error");
    leg("RECEIVED", "乙", "收字1号", SLIP);
    custodian.waitForSelector("#state:has-text('已签收')");
    leg("DESTROYED", "丙", "销字1号", SLIP);
    custodian.waitForSelector("#state:has-text('已销毁')");
    String life = custodian.locator("#life").innerText();
    for (String told : List.of("演示·废止决定", "收字1号", "销字1号", "盖章 3 份", "演示·县人民政府")) {
      assertTrue(life.contains(told), life);
    }
    String day = custodian.locator("header time").innerText();
    String stays = custodian.locator("#stays").innerText();
    assertTrue(stays.contains("自 " + day + " 起至 " + day + " 止"), stays);
    assertEquals(0, custodian.locator("#custody").count(), "nothing can follow");
    String slip = custodian.locator("#life a").first().getAttribute("href");
    assertEquals(200, custodian.context().request().get(Product.url(slip)).status());
    assertEquals(403, status("culture-tourism-liaison", Product.url(slip)));
  }

  @Test
  @Order(6)
  void anAbolishedSealKeptTooLongIsOverdueOnListAndWorkbench() throws Exception {
    // No day can be waited for here: one line of the past, as a county brings it along.
    Records.change(
        "insert into seal (id, version, kind, body_id, name, active_from, abolished_on,"
            + " abolition_decision, abolished_by) select nextval('entity_id'), 1, 'INSPECTION', id,"
            + " ?, '2019-01-01', '2020-01-31', '决定', 'e2e' from body where code = 'CULTURE_TOURISM'",
        OLD);
    open("/seal/list.xhtml");
    custodian.check("#gaps");
    custodian.click("#filter");
    String row = custodian.locator("tr:has-text('" + OLD + "')").innerText();
    assertTrue(row.contains("待交回") && row.contains("已逾期"), row);
    custodian.waitForSelector(
        "tr:has-text('" + NAME + "')",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    open("/workbench/list.xhtml");
    String todo = custodian.locator("#todos tr:has-text('" + OLD + "')").innerText();
    assertTrue(todo.contains("已逾期"), todo);
    assertFalse(custodian.locator("#todos").innerText().contains(NAME), "destroyed: nothing to do");
  }

  @Test
  @Order(7)
  void onlyTheBureausCustodianSetsTheTermsAndTheyAreShownAsAChoice() {
    open("/seal/list.xhtml");
    assertEquals(0, custodian.locator("#setTerms").count());
    assertTrue(custodian.locator("#content").innerText().contains("不是法律规定"));
    Page bureau = desk.signIn("bureau-seal");
    Desk.open(bureau, Product.url("/oneseal/seal/list.xhtml"));
    bureau.fill("#deliveryDays", "0");
    bureau.click("#setTerms");
    bureau.waitForSelector(".ui-message-error");
    bureau.fill("#deliveryDays", "10");
    bureau.click("#setTerms");
    bureau.waitForSelector(".ui-messages-info");
    bureau.context().close();
  }

  private static void open(String page) {
    Desk.open(custodian, Product.url("/oneseal" + page));
  }

  private static void stampPage(Page page) {
    Desk.open(page, detail.replace("detail.xhtml", "stamp.xhtml"));
    page.waitForSelector("#stampedPaper");
  }

  private static void approve(Page page) {
    page.selectOption("#approvedBy", new SelectOption().setIndex(1));
    page.fill("#authority", "用印审批单 演示1号");
  }

  private static void impression(FilePayload file) {
    custodian.setInputFiles("#file", file);
    custodian.click("#addImpression");
  }

  private static void leg(String leg, String person, String slipNumber, FilePayload slip) {
    Desk.open(custodian, detail.replace("detail.xhtml", "custody.xhtml"));
    custodian.selectOption("#leg", leg);
    custodian.fill("#onDay", today);
    custodian.fill("#person", person);
    if (slipNumber != null) {
      custodian.fill("#slipNumber", slipNumber);
    }
    if (slip != null) {
      custodian.setInputFiles("#file", slip);
    }
    custodian.click("#submit");
  }

  private static int status(String account, String address) {
    Page page = desk.signIn(account);
    int status = page.context().request().get(address).status();
    page.context().close();
    return status;
  }

  private static long used() throws Exception {
    return Records.count(
        "select count(*) from seal_use u join seal s on s.id = u.seal_id where s.name = ?", NAME);
  }

  private static long refusedStamps() throws Exception {
    return Records.count(
        "select count(*) from audit_entry where outcome = 'REFUSED' and code = 'seal-abolished'"
            + " and action = 'SealLedgerService.stamp' and username = 'culture-tourism-head'");
  }
}
