package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer takes care of a push and answers it; the bureau receives what came back (R23). */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 3)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PushAnswerIT {

  private static Desk desk;
  private static Page operator;
  private static Page inspector;
  private static String push;
  private static String caseNo;

  @BeforeAll
  static void sitDown() throws Exception {
    push = Given.inspectedPush();
    caseNo =
        Records.text(
            "select c.case_no from result_push p join case_file c on c.id = p.case_id"
                + " where p.id = ?::uuid",
            push);
    desk = new Desk();
    operator = desk.signIn("forestry-linkage");
    inspector = desk.signIn("forestry-inspector");
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void whatGoesOverNamesMaterialsConditionsAndTheSealedDocument() throws Exception {
    open(operator, "/linkage/list.xhtml");
    operator.selectOption("#state", "UNSEEN");
    operator.fill("#text", caseNo);
    Desk.press(operator, "#filter");
    operator.click("#rows a:has-text('" + caseNo + "')");
    operator.waitForSelector("#claims");
    String content = operator.locator("#content").innerText();
    String document =
        Records.text(
            "select d.number || ' ' || d.digest from sealed_document d"
                + " join result_push p on d.subject = 'CASE' and d.subject_id = p.case_id"
                + " where p.id = ?::uuid order by d.id",
            push);
    APIResponse file =
        operator
            .context()
            .request()
            .get(Product.url(operator.locator("a.document").first().getAttribute("href")));
    assertEquals(200, file.status());
    assertEquals("PK", new String(file.body(), 0, 2, StandardCharsets.US_ASCII), "an OFD");
    for (String told : List.of("事项实施编码", "申请材料", "附加条件", "有效期止", "承诺依据", "演示·承诺内容", document)) {
      assertTrue(content.contains(told), told + " in " + content);
    }
  }

  @Test
  @Order(2)
  void theOperatorNamesAnOfficerAndNobodyAnswersBefore() throws Exception {
    open(operator, "/workbench/list.xhtml");
    operator.waitForSelector("text=认领推送");
    open(operator, "/linkage/detail.xhtml?id=" + push);
    assertEquals(0, operator.locator("#giveAnswer").count(), "nobody takes care of it");
    operator.click("#claim");
    operator.waitForSelector("#claiming .ui-message-error:has-text('必须填写')");
    operator.selectOption("#claimer", new SelectOption().setLabel("演示·林业局·监管检查"));
    operator.click("#claim");
    operator.waitForSelector("#claims:has-text('监管检查')");
    open(operator, "/linkage/list.xhtml");
    operator.selectOption("#state", "UNCLAIMED");
    operator.fill("#text", caseNo);
    Desk.press(operator, "#filter");
    operator.waitForSelector("#rows:has-text('没有')");
  }

  @Test
  @Order(3)
  void theOfficerAnswersAndAPenaltyNeedsItsNumber() throws Exception {
    open(inspector, "/workbench/list.xhtml");
    inspector.waitForSelector("text=反馈推送");
    open(inspector, "/linkage/detail.xhtml?id=" + push);
    inspector.selectOption("#answerKind", "PENALTY");
    inspector.fill("#answer", "罚款");
    Desk.press(inspector, "#giveAnswer");
    inspector.waitForSelector("#answering .ui-message-error:has-text('必须填写')");
    inspector.fill("#documentNumber", "演示罚字〔2020〕1号");
    Desk.press(inspector, "#giveAnswer");
    inspector.waitForSelector("#came:has-text('演示罚字〔2020〕1号')");
    assertEquals(0, inspector.locator(".receive").count(), "the other side receives");
  }

  @Test
  @Order(4)
  void theBureauReceivesOnceAndNobodyElseSeesIt() throws Exception {
    Page approver = desk.signIn("bureau-approver");
    approver.waitForSelector("text=签收监管反馈");
    open(approver, "/linkage/detail.xhtml?id=" + push);
    assertEquals(0, approver.locator("#claim, #giveAnswer").count(), "the department's matter");
    Desk.press(approver, ".receive");
    approver.waitForSelector("#messages:has-text('已签收')");
    assertEquals(0, approver.locator(".receive").count());
    Wire other = Wire.signIn("health-inspector");
    assertEquals(404, other.get("/linkage/detail.xhtml?id=" + push).statusCode());
    assertEquals(403, Wire.signIn("forestry-liaison").get("/linkage/list.xhtml").statusCode());
  }

  @Test
  @Order(5)
  void theDepartmentSetsWhenItIsRemindedAndTheBureauDoesNot() throws Exception {
    open(operator, "/linkage/list.xhtml");
    operator.fill("#claimDays", "0");
    Desk.press(operator, "#setTerms");
    operator.waitForSelector(".field:has(#claimDays) .ui-message-error");
    operator.fill("#claimDays", "3");
    Desk.press(operator, "#setTerms");
    operator.waitForSelector("text=提醒期限已更新");
    assertEquals(
        1,
        Records.count(
            "select count(*) from push_terms t join body b on b.id = t.body_id"
                + " where b.code = 'FORESTRY' and t.claim_days = 3"));
    Page approver = desk.signIn("bureau-approver");
    open(approver, "/linkage/list.xhtml");
    assertEquals(0, approver.locator("#setTerms").count());
  }

  private static void open(Page page, String address) {
    Desk.open(page, Product.url("/oneseal" + address));
  }
}
