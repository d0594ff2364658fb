package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
 * A batch written on pages alone, in one day, whichever that is: drafted, checked, issued,
 * published, amended by a later instrument, and in the end withdrawn (R1, 一; R27, 三（四）).
 */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 3)
class BatchIT {

  private static final String NUMBER = "31";
  private static final String FIRST = "演示批次事项甲";
  private static final String SECOND = "演示批次事项乙";
  private static final String THIRD = "演示批次事项丙";
  private static final String EARLIER = "演示较早文件";
  private static final String LATER = "演示后文件";
  private static final String BUREAU = "泽州县行政审批服务管理局";
  private static final String HEALTH = "泽州县卫生健康和体育局";

  private static Desk desk;
  private static Page page;
  private static String today;
  private static String detail;

  @BeforeAll
  static void sitDown() throws Exception {
    desk = new Desk();
    Given.batch();
    page = desk.signIn("bureau-liaison");
    today = Given.today();
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void everyWrongTermIsNamedByItsFieldAndWhatWasTypedStays() throws Exception {
    Desk.open(page, Product.url("/oneseal/transfer/edit.xhtml"));
    page.click("#save");
    told("#terms", "批次号：必须填写");
    terms("2", today, today, "3");
    told("#terms", "批次号：第 2 批已经存在");
    terms(NUMBER, today, "2019-01-01", "3");
    told("#terms", "移交期限");
    terms(NUMBER, today, today, "61");
    told("#terms", "过渡期（月）");
    assertEquals("演示批次的通知", page.inputValue("#title"), "what was typed stays");
    assertEquals(0, Records.count("select count(*) from batch where number = 31"));
  }

  @Test
  @Order(2)
  void aDraftIsWrittenEntryByEntryAndCheckedByTheRulesOfTheImport() throws Exception {
    terms(NUMBER, today, today, "3");
    page.waitForURL("**/transfer/detail.xhtml?id=*");
    detail = page.url();
    unsound();
    page.waitForSelector("#findings tr:has-text('批次没有事项')");
    assertEquals(0, page.locator("#issue").count(), "only a sound batch is issued");
    page.click("#addLine");
    page.click("#save");
    told("#entry", "必须填写");
    line("1", FIRST, HEALTH, HEALTH);
    told("#entry", "移出机关与接收机关不能相同");
    line("1", FIRST, BUREAU, HEALTH);
    page.waitForURL("**/transfer/detail.xhtml?id=*");
    unsound();
    page.waitForSelector("#findings tr:has-text('1'):has-text('移出机关'):has-text('与方向')");
    page.click(".act-change");
    page.waitForSelector("#listNumber");
    line("1", FIRST, HEALTH, BUREAU);
    page.waitForSelector("#addLine");
    add("1", SECOND);
    unsound();
    page.waitForSelector("#findings tr:has-text('序号 1 与第 1 行重复')");
    page.waitForSelector("#findings tr:has-text('声明 1，实有 2')");
    page.locator("[id='writing:lines'] tr:has-text('" + SECOND + "') .act-remove").click();
    page.waitForSelector("[id='writing:lines']:not(:has-text('" + SECOND + "'))");
    page.fill("#sectionClause", "一");
    page.fill("#sectionCount", "2");
    page.click("#declareSection");
    page.waitForSelector("#findings tr:has-text('一 声明 2 项，实有 1 项')");
    page.locator("#sections input[type=submit]").click();
    page.waitForSelector("#findings:has-text('没有发现问题')");
  }

  @Test
  @Order(3)
  void aChangeOfACheckedBatchMakesItADraftAgainAndADraftIsSeenByNobodyElse() throws Exception {
    page.click("#check");
    page.waitForSelector("#batchState:has-text('已检查')");
    page.click("#write");
    page.fill("#transitionMonths", "2");
    page.click("#save");
    page.waitForSelector("#batchState:has-text('草稿')");
    assertEquals(0, page.locator("#issue").count());
    Wire department = Wire.signIn("health-liaison");
    assertEquals(404, department.get(path(detail)).statusCode());
    assertFalse(department.get("/transfer/list.xhtml").body().contains("演示批次的通知"));
    assertEquals(403, department.get("/transfer/edit.xhtml").statusCode());
    assertFalse(listed(FIRST), "a draft is in nobody's catalogue");
    List<String> numbers =
        new Soap("transfer", "platform", Product.PASSWORD).call("batches").all("number");
    assertFalse(numbers.contains(NUMBER), numbers.toString());
  }

  @Test
  @Order(4)
  void anIssuedBatchIsPublishedAndItsReadersAreRecorded() throws Exception {
    Given.issue(page);
    assertTrue(listed(FIRST));
    long townships =
        Records.count(
            "select count(*) from body where kind = 'TOWNSHIP' and (begins_on is null or begins_on"
                + " <= ?::date) and (ends_on is null or ends_on >= ?::date)",
            today,
            today);
    assertEquals(
        townships,
        Records.count(
            "select count(*) from batch_publication p join body b on b.id = p.body_id join batch x"
                + " on x.id = p.batch_id where x.number = 31 and b.kind = 'TOWNSHIP'"));
    assertTrue(townships == (today.startsWith("2020") ? 17 : 16), "townships: " + townships);
    page.click("#publication summary");
    assertTrue(recipient("南村镇").contains("未阅读"));
    Page township = desk.signIn("township-liaison");
    township.click("a:has-text('演示批次的通知')");
    township.waitForSelector("#batchState:has-text('已印发')");
    Desk.open(township, Product.url("/oneseal/workbench/list.xhtml"));
    assertEquals(0, township.locator("a:has-text('演示批次的通知')").count());
    assertEquals(
        0, township.locator("#publication").count(), "who has read is the bureau's to see");
    township.context().close();
    page.reload();
    page.click("#publication summary");
    assertTrue(recipient("南村镇").contains("演示·南村镇·联络员"), recipient("南村镇"));
    assertTrue(recipient("住房和城乡建设").contains("未阅读"));
  }

  @Test
  @Order(5)
  void onlyALaterInstrumentChangesItAndWhatWasStaysInTheRecord() throws Exception {
    instrument(EARLIER, "2018-05-01");
    instrument(LATER, today);
    amend(EARLIER);
    page.fill("#transitionMonths", "4");
    page.click("#amendTerms");
    told("#amending", "不得早于批次印发日期");
    amend(LATER);
    page.click("#amendTerms");
    told("#amending", "没有任何修改");
    page.fill("#transitionMonths", "4");
    String due = Records.text("select (?::date + 40)::text", today);
    page.fill("#handoverDue", due);
    page.click("#amendTerms");
    page.waitForSelector("#amendments tr:has-text('过渡期（月）'):has-text('2'):has-text('4')");
    assertTrue(page.locator("#amendments").innerText().contains(LATER));
    assertEquals(due, handovers("due_on::text"), "an open handover takes the new day");
  }

  @Test
  @Order(6)
  void anEntryIsAddedByTheRulesOfEveryOtherAndOneNotHandedOverIsWithdrawn() throws Exception {
    amend(LATER);
    line("1", THIRD, HEALTH, BUREAU, "#addEntry");
    page.waitForSelector("text=序号 1 已用于 " + FIRST);
    page.fill("#listNumber", "2");
    page.click("#addEntry");
    page.waitForSelector("#entries tr:has-text('" + THIRD + "'):has-text('移交中')");
    assertEquals(2, handoversOpen());
    amend(LATER);
    page.selectOption("#entryId", new SelectOption().setLabel(FIRST));
    page.click("#withdrawEntry");
    page.waitForSelector("#entries tr:has-text('" + FIRST + "'):has-text('撤回')");
    assertEquals(1, handoversOpen());
    Page department = desk.signIn("health-liaison");
    Desk.open(department, Product.url("/oneseal/handover/list.xhtml"));
    String row = department.locator("tr:has-text('" + FIRST + "')").innerText();
    assertTrue(row.contains("已从批次撤回"), row);
    department.context().close();
    assertEquals("false", competence(FIRST).text("recorded"), "it leaves no trace");
    assertEquals("HEALTH", competence(THIRD).text("holder"));
    assertEquals("true", competence(THIRD).text("changePlanned"));
  }

  @Test
  @Order(7)
  void itIsNotClosedWhileSomethingIsOpenAndWithdrawnItStaysInTheRecord() throws Exception {
    Desk.open(page, detail);
    page.click("#close");
    page.waitForSelector("text=未移交 " + THIRD);
    page.fill("#withdrawalReason", " ");
    page.click("#withdraw");
    told("#withdrawing", "撤回理由：必须填写");
    page.fill("#withdrawalReason", "演示撤回");
    page.click("#withdraw");
    page.waitForSelector("#batchState:has-text('已撤回')");
    assertEquals(0, page.locator("#amend, #close, #withdraw, #write").count());
    assertEquals("false", competence(THIRD).text("recorded"));
    assertEquals(0, handoversOpen());
    Desk.open(page, Product.url("/oneseal/transfer/list.xhtml"));
    page.waitForSelector("tr:has-text('演示批次的通知'):has-text('已撤回')");
    assertFalse(
        new Soap("transfer", "platform", Product.PASSWORD)
            .call("batches")
            .all("number")
            .contains(NUMBER),
        "what is withdrawn orders nothing");
  }

  @Test
  @Order(8)
  void nobodyButTheBureausLiaisonWritesOrIssuesWhateverIsPosted() throws Exception {
    String batch = Records.text("select id::text from batch where number = 2");
    Wire department = Wire.signIn("health-liaison");
    String shown = department.get("/transfer/detail.xhtml?id=" + batch).body();
    for (String button : List.of("check", "issue", "close")) {
      department.post(
          "/transfer/detail.xhtml?id=" + batch,
          Wire.form(shown, "course", button, Map.of(button, button)));
    }
    assertEquals("ISSUED", Records.text("select state from batch where number = 2"));
    assertEquals(403, department.get("/transfer/amend.xhtml?id=" + batch).statusCode());
    assertEquals(403, department.get("/transfer/line.xhtml?batch=" + batch).statusCode());
    assertEquals(403, department.get("/instrument/edit.xhtml").statusCode());
  }

  /** Has the draft checked, and waits for the answer. */
  private static void unsound() {
    page.click("#check");
    page.waitForSelector("text=检查未通过");
  }

  private static void terms(String number, String issued, String due, String months) {
    Map.of(
            "batchNumber", number,
            "title", "演示批次的通知",
            "issuer", "演示政府",
            "issuedOn", issued,
            "handoverDue", due,
            "transitionMonths", months,
            "inspectionMonths", "1",
            "policyDocumentWorkingDays", "1",
            "declaredDepartments", "1",
            "declaredIn", "1")
        .forEach((field, text) -> page.fill("#" + field, text));
    page.fill("#declaredReturned", "0");
    page.click("#save");
  }

  private static void add(String number, String item) {
    page.click("#addLine");
    page.waitForSelector("#listNumber");
    line(number, item, HEALTH, BUREAU);
    page.waitForSelector("#addLine");
  }

  private static void line(String number, String item, String from, String to) {
    line(number, item, from, to, "#save");
  }

  private static void line(String number, String item, String from, String to, String button) {
    page.fill("#listNumber", number);
    page.fill("#itemName", item);
    page.selectOption("#fromBody", new SelectOption().setLabel(from));
    page.selectOption("#toBody", new SelectOption().setLabel(to));
    page.fill("#clause", "一" + number);
    page.click(button);
  }

  private static void instrument(String title, String issued) {
    Desk.open(page, Product.url("/oneseal/instrument/edit.xhtml"));
    page.fill("#title", title);
    page.fill("#issuer", "演示政府");
    page.fill("#issuedOn", issued);
    page.selectOption("#rank", "COUNTY_DOCUMENT");
    page.click("#save");
    page.waitForURL("**/instrument/detail.xhtml?id=*");
  }

  private static void amend(String instrument) {
    Desk.open(page, detail);
    page.click("#amend");
    page.waitForSelector("#amendingClause");
    page.selectOption("#instrumentId", new SelectOption().setLabel(instrument));
    page.fill("#amendingClause", "第二条");
  }

  private static void told(String form, String message) {
    page.waitForSelector(
        form
            + " .ui-message-error:has-text('"
            + message
            + "'), "
            + ".ui-messages-error:has-text('"
            + message
            + "')");
  }

  private static String recipient(String body) {
    return page.locator("#recipients tr:has-text('" + body + "')").innerText();
  }

  private static String path(String url) {
    return url.replaceFirst(".*/oneseal", "");
  }

  private static boolean listed(String item) throws Exception {
    return new Soap("competence", "platform", Product.PASSWORD)
        .call("listItems", "asOf", today)
        .all("name")
        .contains(item);
  }

  private static Soap.Answer competence(String item) throws Exception {
    String id = Records.text("select id::text from approval_item where name = ?", item);
    return new Soap("competence", "platform", Product.PASSWORD)
        .call("competence", "itemId", id, "onDate", today);
  }

  private static String handovers(String column) throws Exception {
    return Records.text(
        "select h."
            + column
            + " from handover h join transfer_entry e on e.id = h.entry_id join batch b"
            + " on b.id = e.batch_id where b.number = 31");
  }

  private static long handoversOpen() throws Exception {
    return Records.count(
        "select count(*) from handover h join transfer_entry e on e.id = h.entry_id join batch b"
            + " on b.id = e.batch_id where b.number = 31 and h.withdrawn_on is null");
  }
}
