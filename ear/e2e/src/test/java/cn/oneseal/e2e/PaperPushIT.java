package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A result goes on paper besides, from the item's rule to the scanned slip (R20, 三（二）). */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 6)
class PaperPushIT {

  private static final byte[] SLIP = "%PDF-1.7 演示回执".getBytes(StandardCharsets.UTF_8);

  private static Desk desk;
  private static Page liaison;
  private static Page custodian;
  private static String before;
  private static String item;
  private static String paper;
  private static String number;

  @BeforeAll
  static void open() throws Exception {
    before = Given.inspectedPush();
    item = Records.text("select item_id from result_push where id = ?::uuid", before);
    desk = new Desk();
    liaison = desk.signIn("bureau-liaison");
    custodian = desk.signIn("bureau-seal");
  }

  /** Later decisions of the item go as before. */
  @AfterAll
  static void close() throws Exception {
    Records.change(
        "insert into paper_rule (item_id, from_day, on_paper, reason, entered_at, entered_by)"
            + " values (?::bigint, ?::date, false, 'e2e', now(), 'e2e')",
        item,
        Given.today());
    desk.close();
  }

  private static void open(Page page, String path) {
    Desk.open(page, Product.url("/oneseal" + path));
  }

  @Test
  @Order(1)
  void theLiaisonSaysWhichItemsResultsGoOnPaper() throws Exception {
    open(liaison, "/catalogue/detail.xhtml?id=" + item);
    assertTrue(liaison.innerText("#paperToday").contains("仅在线推送"));
    liaison.locator("#onPaper").check();
    liaison.fill("#paperFromDay", "2020-01-01");
    liaison.fill("#paperReason", "专网办理");
    liaison.click("#setPaperRule");
    liaison.waitForSelector("[id=paperRule] .ui-message-error");
    liaison.fill("#paperFromDay", Given.today());
    liaison.fill("#paperReason", "");
    liaison.click("#setPaperRule");
    liaison.waitForSelector("[id=paperRule] .ui-message-error:has-text('必须填写')");
    liaison.fill("#paperReason", "专网办理");
    liaison.click("#setPaperRule");
    liaison.waitForSelector("#paperToday:has-text('同时寄送纸质结果')");
    open(custodian, "/catalogue/detail.xhtml?id=" + item);
    assertEquals(0, custodian.locator("#setPaperRule").count(), "the liaison's alone");
  }

  @Test
  @Order(2)
  void aDecisionOfTheItemWaitsForItsSheetWithTheAddresseeThatAnOfficialEnters() throws Exception {
    String push = Given.inspectedPush();
    paper =
        Records.text(
            "select p.id from paper_push p join result_push r on r.decision_id = p.decision_id"
                + " where r.id = ?::uuid and p.digest = r.digest",
            push);
    open(custodian, "/workbench/list.xhtml");
    custodian.waitForSelector("text=寄送纸质结果");
    open(custodian, "/linkage/sheet.xhtml?id=" + paper);
    assertEquals(0, custodian.locator("#sendPaper").count(), "no number, no sending");
    assertTrue(custodian.locator("#code rect").count() > 100, "where anybody verifies it");
    custodian.click("#makeSheet");
    custodian.waitForSelector("#making .ui-message-error:has-text('必须填写')");
    custodian.fill("#paperAddressee", "演示·上级机关");
    custodian.click("#makeSheet");
    custodian.waitForSelector("#paperNumber:has-text('" + Given.today().substring(0, 4) + "-')");
    number = custodian.innerText("#paperNumber").strip();
    assertTrue(custodian.innerText("#sheet").contains("决定文号"));
    assertEquals(
        0,
        Records.count(
            "select count(*) from (select number - row_number() over (partition by body_id, year"
                + " order by number) as gap from paper_sheet) s where gap <> 0"));
  }

  @Test
  @Order(3)
  void itIsSentByTheSystemsTimeAndPutRightWithAReason() throws Exception {
    custodian.click("#sendPaper");
    custodian.waitForSelector("#sending .ui-message-error:has-text('必须填写')");
    custodian.fill("#paperCarrier", "挂号信 XA0001");
    custodian.click("#sendPaper");
    custodian.waitForSelector("#entries tr:has-text('XA0001')");
    custodian.fill("#paperCarrier", "挂号信 XA0002");
    custodian.click("#sendPaper");
    custodian.waitForSelector("#sending .ui-message-error:has-text('更正')");
    custodian.fill("#paperCorrection", "单号录错");
    custodian.click("#sendPaper");
    custodian.waitForSelector("#entries tr:has-text('XA0002'):has-text('单号录错')");
    assertEquals(2, custodian.locator("#entries tr:has-text('寄出')").count(), "the first stays");
    open(custodian, "/linkage/paper.xhtml");
    custodian.selectOption("#state", "NO_RECEIPT");
    Desk.press(custodian, "#filter");
    assertEquals(1, custodian.locator("#rows tr:has-text('" + number + "')").count());
  }

  @Test
  @Order(4)
  void theSlipIsKeptUnchangedAndNeitherEarlyNorAProgram() throws Exception {
    open(custodian, "/linkage/sheet.xhtml?id=" + paper);
    receive("2020-01-01", new FilePayload("回执.pdf", "application/pdf", SLIP));
    custodian.waitForSelector("#slipping .ui-message-error");
    receive(Given.today(), new FilePayload("回执.exe", "application/pdf", SLIP));
    custodian.waitForSelector("#slipping .ui-message-error:has-text('回执.exe')");
    receive(Given.today(), new FilePayload("回执.pdf", "application/pdf", SLIP));
    custodian.waitForSelector("#entries tr:has-text('演示签收人'):has-text('签收')");
    String slip = custodian.locator("#entries a.slip").getAttribute("href");
    APIResponse file = custodian.context().request().get(Product.url(slip));
    assertArrayEquals(SLIP, file.body());
    Page other = desk.signIn("health-officer");
    assertEquals(404, other.context().request().get(Product.url(slip)).status());
    open(other, "/linkage/paper.xhtml");
    assertEquals(0, other.locator("#rows a").count(), "another body's");
  }

  private static void receive(String day, FilePayload slip) {
    custodian.fill("#paperReceiver", "演示签收人");
    custodian.fill("#paperReceivedOn", day);
    custodian.setInputFiles("#file", slip);
    custodian.click("#receivePaper");
    custodian.waitForLoadState();
  }

  @Test
  @Order(5)
  void anOfficialSendsAnyResultOnPaperWithAReasonOnce() throws Exception {
    open(custodian, "/linkage/detail.xhtml?id=" + before);
    custodian.click("#decidePaper");
    custodian.waitForSelector("#onPaper .ui-message-error:has-text('必须填写')");
    custodian.fill("#paperReason", "结果材料较为复杂");
    custodian.click("#decidePaper");
    custodian.waitForURL("**/linkage/paper.xhtml*");
    assertEquals(
        "结果材料较为复杂",
        Records.text(
            "select p.reason from paper_push p join result_push r on r.decision_id = p.decision_id"
                + " where r.id = ?::uuid",
            before));
    open(custodian, "/linkage/detail.xhtml?id=" + before);
    custodian.fill("#paperReason", "再来一次");
    custodian.click("#decidePaper");
    custodian.waitForSelector("[class*=ui-message]:has-text('已')");
    assertEquals(
        1,
        Records.count(
            "select count(*) from paper_push p join result_push r on r.decision_id = p.decision_id"
                + " where r.id = ?::uuid",
            before));
  }
}
