package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A department pushes a policy document, the bureau acknowledges it and decides item by item (R21,
 * 三（二）).
 */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 3)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PolicyIT {

  private static final String TITLE = "演示·林业监管新规定";
  private static final String CONTENT = "规定全文";

  private static Desk desk;
  private static Page operator;
  private static Page liaison;
  private static LocalDate today;
  private static String item;
  private static String itemName;
  private static String document;

  @BeforeAll
  static void sitDown() throws Exception {
    item = Given.bureauItem();
    itemName = Records.text("select name from approval_item where id = ?::bigint", item);
    Given.acceptedCase(Wire.signIn("bureau-intake"), item, "演示政策涉及申请人");
    today = LocalDate.parse(Given.today());
    desk = new Desk();
    operator = desk.signIn("forestry-linkage");
    liaison = desk.signIn("bureau-liaison");
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void whatIsMissingOrImpossibleIsNamedAndNothingIsSent() throws Exception {
    open(operator, "/policy/edit.xhtml");
    fill(today.plusDays(1), "规定.pdf.exe");
    operator.click("#push");
    operator.waitForSelector("text=文件");
    fill(today.plusDays(1), "规定.txt");
    operator.click("#push");
    operator.waitForSelector("text=请至少选择一个涉及事项");
    assertEquals(TITLE, operator.inputValue("#title"), "nothing entered is lost");
    operator.fill("#words", "林");
    Desk.press(operator, "#find");
    operator.waitForSelector("text=至少");
    choose();
    fill(today.plusDays(1), "规定.txt");
    operator.click("#push");
    operator.waitForSelector(".field:has(#knownOn) :text('不得晚于')");
    operator.fill("#issuedOn", today.toString());
    operator.fill("#knownOn", today.minusDays(1).toString());
    operator.setInputFiles("#file", file("规定.txt"));
    operator.click("#push");
    operator.waitForSelector(".field:has(#knownOn) :text('不得早于发文日期')");
    assertEquals(0, Records.count("select count(*) from policy_document where title = ?", TITLE));
  }

  @Test
  @Order(2)
  void aPushAfterItsWorkingDayShowsByHowMuchItIsLateAndWhy() throws Exception {
    open(operator, "/policy/edit.xhtml");
    choose();
    fill(today.minusDays(20), "规定.txt");
    operator.click("#push");
    operator.waitForURL("**/policy/detail.xhtml?id=*");
    document = operator.url().replaceFirst(".*id=", "");
    assertTrue(operator.locator("#late").innerText().contains("逾期"));
    operator.click("summary");
    assertTrue(operator.locator("details ol").innerText().contains("R21"));
    open(operator, "/policy/list.xhtml?late=true");
    assertTrue(operator.locator("#rows").innerText().contains(TITLE));
    assertTrue(
        Xlsx.download(operator, "#export").get("xl/sharedStrings.xml").contains(TITLE),
        "as it is filtered");
    open(operator, "/workbench/list.xhtml");
    operator.waitForSelector("text=政策文件逾期推送");
  }

  @Test
  @Order(3)
  void theFileIsGivenUnchangedAndOnlyToTheTwoSides() throws Exception {
    String address = "/oneseal/policy/file?id=" + document;
    assertEquals(
        CONTENT, liaison.context().request().get(Product.url(address)).text(), "the bureau");
    for (String account : List.of("health-linkage", "health-head")) {
      Wire other = Wire.signIn(account);
      assertEquals(404, other.get("/policy/file?id=" + document).statusCode(), account);
      assertEquals(404, other.get("/policy/detail.xhtml?id=" + document).statusCode(), account);
    }
    assertEquals(
        403, Wire.signIn("forestry-inspector").get("/policy/file?id=" + document).statusCode());
  }

  @Test
  @Order(4)
  void theBureauSeesTheOpenCasesAcknowledgesOnceAndDecidesItemByItem() throws Exception {
    open(liaison, "/workbench/list.xhtml");
    liaison.click("a:has-text('" + TITLE + "')");
    liaison.waitForSelector("#touched:has-text('" + itemName + "')");
    assertEquals(0, liaison.locator("#decide").count(), "not acknowledged");
    liaison.click("#acknowledge");
    liaison.waitForSelector("#policyState:has-text('待处理')");
    liaison.selectOption("#policyItems", item);
    liaison.selectOption("#policyOutcome", "NO_CHANGE");
    Desk.press(liaison, "#decide");
    liaison.waitForSelector(".field:has(#policyReason) :text('须写明理由')");
    liaison.selectOption("#policyOutcome", "REVISE_GUIDE");
    Desk.press(liaison, "#decide");
    liaison.waitForSelector("#policyState:has-text('已处理')");
    open(liaison, "/workbench/list.xhtml");
    liaison.waitForSelector("text=修订办事指南");
    open(liaison, "/catalogue/guide.xhtml?item=" + item);
    assertTrue(liaison.locator("#policyReferences").innerText().contains(TITLE));
    open(operator, "/policy/detail.xhtml?id=" + document);
    assertTrue(operator.locator("#items").innerText().contains("修订办事指南"));
    assertEquals(0, operator.locator("#touchedCount").count(), "cases are the bureau's matter");
  }

  @Test
  @Order(5)
  void aMistakenPushIsPutRightByAnotherAndStaysVisible() throws Exception {
    open(operator, "/policy/detail.xhtml?id=" + document);
    operator.click("#supersede");
    operator.waitForURL("**/policy/edit.xhtml**");
    operator.setInputFiles("#file", file("规定.txt"));
    operator.click("#push");
    operator.waitForSelector(".field:has(#replaceReason) :text('必须填写')");
    operator.fill("#replaceReason", "发文日期有误");
    operator.setInputFiles("#file", file("规定.txt"));
    operator.click("#push");
    operator.waitForURL("**/policy/detail.xhtml?id=*");
    open(liaison, "/policy/detail.xhtml?id=" + document);
    assertTrue(liaison.locator("#policyState").innerText().contains("已更正"));
    liaison.click("#superseded a");
    liaison.waitForSelector("#policyState:has-text('待签收')");
    assertEquals(
        1,
        Records.count(
            "select count(*) from policy_document where supersedes_id = ?::bigint", document));
  }

  @Test
  @Order(6)
  void theBureauSetsItsOwnTermAndADepartmentDoesNot() throws Exception {
    open(liaison, "/policy/list.xhtml");
    liaison.fill("#decideDays", "61");
    Desk.press(liaison, "#setTerm");
    liaison.waitForSelector("text=60");
    liaison.fill("#decideDays", "7");
    Desk.press(liaison, "#setTerm");
    liaison.waitForSelector("text=处理期限已更新");
    assertEquals("7", Records.text("select decide_days from policy_terms order by id desc"));
    Wire head = Wire.signIn("forestry-head");
    head.submit("/policy/list.xhtml", "terms", "setTerm", Map.of("decideDays", "9"));
    assertEquals("7", Records.text("select decide_days from policy_terms order by id desc"));
    assertEquals(403, head.get("/policy/edit.xhtml").statusCode());
  }

  private static void open(Page page, String address) {
    Desk.open(page, Product.url("/oneseal" + address));
  }

  private static void choose() {
    operator.fill("#words", itemName);
    Desk.press(operator, "#find");
    Desk.press(operator, "#found a");
    operator.waitForSelector("#policyItems:has-text('" + itemName + "')");
  }

  private static void fill(LocalDate knownOn, String fileName) {
    operator.fill("#title", TITLE);
    operator.fill("#number", "演示〔2020〕1号");
    operator.fill("#issuer", "演示·省级机关");
    operator.fill("#issuedOn", today.minusDays(30).toString());
    operator.fill("#knownOn", knownOn.toString());
    operator.setInputFiles("#file", file(fileName));
  }

  private static FilePayload file(String name) {
    return Handing.file(name, CONTENT);
  }
}
