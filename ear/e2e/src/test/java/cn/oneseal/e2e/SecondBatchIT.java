package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
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

/**
 * A county's next batch, three years later, by import and pages alone: other departments, the other
 * rule for the handover day, an item that goes back after it had come, and a transition that ends
 * on a 29th of February (R1, R2, R9, R11). Runs last, because it moves the day by years.
 */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Integer.MAX_VALUE)
class SecondBatchIT {

  private static final String RETURNS = "人防工程质量监督备案";
  private static final String FOREST = "演示·林木采伐事项";
  private static final String PLANNED = "#timeline tr:has-text('计划')";
  private static final String FARM = "演示·农业备案事项";

  private static final String BATCH =
      """
      field,value,clause
      title,演示·第五批调整的通知,标题
      issuer,演示政府,落款
      issued_on,2023-11-20,落款
      batch_no,5,一
      instrument,晋市政函〔2020〕16号,前言
      transferred_in_departments,2,一
      transferred_in_items,2,一
      returned_items,1,一
      handover_due,2023-11-30,二
      handover_day_rule,NEW_FROM_START_OF_DAY,二
      transition_months,3,三
      post_certificate_inspection_months,2,四
      policy_document_working_days,2,四
      section_items,2,一（一）
      section_items,1,一（二）
      """;

  private static final String ITEMS =
      """
      list_no,direction,name,printed_kind,from_department,to_department,clause
      1,TRANSFERRED_IN,演示·林木采伐事项,行政许可,FORESTRY,BUREAU,一（一）1
      2,TRANSFERRED_IN,演示·农业备案事项,其他权力,AGRICULTURE,BUREAU,一（一）2
      1,RETURNED,人防工程质量监督备案,其他权力,BUREAU,%s,一（二）1
      """;

  private static final String BODIES =
      """
      code,name,short_name,kind
      BUREAU,泽州县行政审批服务管理局,审批局,APPROVAL_BUREAU
      HOUSING,泽州县住房和城乡建设管理局,住建局,DEPARTMENT
      FORESTRY,泽州县林业局,林业局,DEPARTMENT
      AGRICULTURE,泽州县农业农村局,农业农村局,DEPARTMENT
      """;

  private static Desk desk;
  private static Page bureau;
  private static String detail;

  @BeforeAll
  static void sitDown() throws Exception {
    desk = new Desk();
    Given.batch();
    bureau = desk.signIn("bureau-liaison");
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void anItemOfTheFirstBatchHasComeToTheBureau() throws Exception {
    if (Records.count(
            "select count(*) from handover h join approval_item i on i.id = h.item_id"
                + " where i.name = ? and h.completed_on is not null",
            RETURNS)
        == 0) {
      declareNone("housing-liaison", 1, RETURNS);
      countersignAndComplete("bureau-liaison", RETURNS);
    }
    moveTo("2023-11-20");
    assertEquals("BUREAU", competence(RETURNS, "2023-11-20").text("holder"));
  }

  @Test
  @Order(2)
  void theNextBatchIsImportedCheckedAndIssued() {
    dryRun("FORESTRY");
    bureau.waitForSelector("#findings tr:has-text('不是该事项原来的机关 HOUSING')");
    assertEquals(0, bureau.locator("#importBatch").count());
    dryRun("HOUSING");
    bureau.click("#importBatch");
    bureau.waitForURL("**/transfer/detail.xhtml*");
    Given.issue(bureau);
    detail = bureau.url();
    assertTrue(bureau.locator("dl.facts").first().innerText().contains("新机关，自当日开始"));
    bureau.click("#publication summary");
    assertEquals(16, bureau.locator("#recipients tr:has-text('乡镇')").count(), "of the 2021 list");
  }

  @Test
  @Order(3)
  void aHandoverThatSlipsChangesOnlyThePlan() throws Exception {
    moveTo("2023-11-29");
    assertEquals("FORESTRY", competence(FOREST, "2023-11-29").text("holder"));
    assertEquals("true", competence(FOREST, "2023-11-29").text("changePlanned"));
    assertEquals("BUREAU", competence(RETURNS, "2023-11-29").text("holder"));
    Desk.open(bureau, Product.url("/oneseal/catalogue/detail.xhtml?id=" + id(FOREST)));
    String planned = bureau.locator(PLANNED).innerText();
    assertTrue(planned.contains("2023年11月30日") && planned.contains("审批服务"), planned);
    assertEquals(
        0,
        Records.count(
            "select count(*) from competence_start where item_id = ?::bigint", id(FOREST)));
  }

  @Test
  @Order(4)
  void on1130EverythingIsHandedOverAndTheNewAuthorityHoldsThePowerFromThatDay() throws Exception {
    moveTo("2023-11-30");
    declareNone("forestry-liaison", 1, FOREST);
    declareNone("agriculture-liaison", 1, FARM);
    declareNone("bureau-liaison", 1, "退回1 " + RETURNS);
    countersignAndComplete("bureau-liaison", FOREST);
    countersignAndComplete("bureau-liaison", FARM);
    countersignAndComplete("housing-liaison", "退回1 " + RETURNS);

    assertEquals("FORESTRY", competence(FOREST, "2023-11-29").text("holder"));
    assertEquals("BUREAU", competence(FOREST, "2023-11-30").text("holder"));
    assertEquals("2023-11-30", competence(FOREST, "2023-11-30").text("since"));
    assertEquals("BUREAU", competence(RETURNS, "2023-11-29").text("holder"));
    assertEquals("HOUSING", competence(RETURNS, "2023-11-30").text("holder"));
    assertNull(competence(FOREST, "2023-11-20").text("since"), "nobody says since when");
    Desk.open(bureau, Product.url("/oneseal/catalogue/detail.xhtml?id=" + id(RETURNS)));
    assertEquals(3, bureau.locator("#timeline tbody tr").count(), "housing, bureau, housing");
    assertEquals(0, bureau.locator(PLANNED).count());
  }

  @Test
  @Order(5)
  void theTransitionEndsOnTheLastDayOfTheLeapFebruaryAndTheReturnedItemHasNone() {
    Desk.open(bureau, Product.url("/oneseal/transition/list.xhtml"));
    String row = bureau.locator("#table tr:has-text('" + FOREST + "')").innerText();
    assertTrue(row.contains("2023年11月30日") && row.contains("2024年2月29日"), row);
    assertTrue(
        bureau.locator("#table tr:has-text('" + RETURNS + "')").all().stream()
            .noneMatch(one -> one.innerText().contains("2023年11月30日")));
  }

  @Test
  @Order(6)
  void otherSystemsSeeBothBatches() throws Exception {
    Soap transfer = new Soap("transfer", "platform", Product.PASSWORD);
    Soap.Answer batches = transfer.call("batches");
    assertTrue(batches.all("number").contains("5") && batches.all("number").contains("2"));
    assertEquals(3, transfer.call("entries", "batch", "5").all("completedOn").size());
  }

  @Test
  @Order(7)
  void itIsClosedWhenTheTransitionIsOverAndNotBefore() throws Exception {
    Desk.open(bureau, detail);
    bureau.click("#close");
    bureau.waitForSelector("text=过渡期未满 " + FOREST);
    moveTo("2024-03-01");
    Desk.open(bureau, detail);
    bureau.click("#close");
    bureau.waitForSelector("#batchState:has-text('已办结')");
    assertEquals(0, bureau.locator("#amend, #withdraw, #close").count());
  }

  private static void dryRun(String receiver) {
    Desk.open(bureau, Product.url("/oneseal/transfer/import.xhtml"));
    bureau.setInputFiles("#batch", file("batch", BATCH));
    bureau.setInputFiles("#items", file("items", ITEMS.formatted(receiver)));
    bureau.setInputFiles("#bodies", file("bodies", BODIES));
    bureau.click("#dryRun");
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Declares every category of an item none, on the matrix. */
  private static void declareNone(String account, int items, String item) {
    Page page = desk.signIn(account);
    select(page, item);
    page.click("[id='matrix:openNone']");
    page.fill("[id='matrix:noneReason']", "无此类内容");
    page.click("[id='matrix:declareNone']");
    page.waitForSelector("text=已办理 " + items + " 个事项");
    page.context().close();
  }

  private static void countersignAndComplete(String account, String item) {
    Page page = desk.signIn(account);
    select(page, item);
    page.click("[id='matrix:countersign']");
    open(page, item).locator("text=10/10").waitFor();
    open(page, item).locator(".ui-chkbox-box").click();
    page.click("[id='matrix:complete']");
    page.waitForSelector("tr:has-text('" + item + "'):has-text('已交接')");
    page.context().close();
  }

  private static void select(Page page, String item) {
    Desk.open(page, Product.url("/oneseal/handover/list.xhtml"));
    open(page, item).locator(".ui-chkbox-box").click();
  }

  private static Locator open(Page page, String item) {
    return page.locator(
        "[id='matrix:table'] tbody tr:has-text('" + item + "'):not(:has-text('已交接'))");
  }

  private static String id(String item) throws Exception {
    return Records.text("select id::text from approval_item where name = ?", item);
  }

  private static Soap.Answer competence(String item, String day) throws Exception {
    return new Soap("competence", "platform", Product.PASSWORD)
        .call("competence", "itemId", id(item), "onDate", day);
  }

  private static void moveTo(String day) throws Exception {
    if (Given.today().compareTo(day) < 0) {
      Soap.Answer moved =
          new Soap("demonstration", "platform", Product.PASSWORD).call("moveTo", "date", day);
      assertEquals(200, moved.status(), moved.body());
    }
  }
}
