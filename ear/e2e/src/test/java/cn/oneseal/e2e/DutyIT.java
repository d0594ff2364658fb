package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Duties by day: substitutes begin and end in open sessions, people leave, and a gap shows on every
 * board (R7, R22). The days go forward only, from wherever the story ended.
 */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 5)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DutyIT {

  private static final String ABSENCE = "/staffing/absence.xhtml";
  private static final String BOARD = "/workbench/list.xhtml";
  private static final String SEALS = "/seal/list.xhtml";

  private static Desk desk;
  private static Page security;
  private static Page officer;
  private static Wire leaving;
  private static Wire somebody;

  @BeforeAll
  static void sitDown() throws Exception {
    Given.batch();
    desk = new Desk();
    security = desk.signIn("admin-security");
    officer = desk.signIn("agriculture-officer");
    leaving = Wire.signIn("health-liaison");
    somebody = Wire.signIn("housing-inspector");
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void badInputIsNamedAndWhatWasTypedStays() throws Exception {
    Page head = desk.signIn("agriculture-head");
    Desk.open(head, Product.url("/oneseal" + ABSENCE));
    head.fill("#leavePaper", "演示假条1号");
    head.click("#save");
    head.waitForSelector("text=顶岗人员：必须填写");
    head.selectOption("#substitute", official("agriculture-officer"));
    head.fill("#beginsOn", day(3).toString());
    head.fill("#endsOn", day(2).toString());
    head.click("#save");
    head.waitForSelector("text=结束日期：");
    assertEquals("演示假条1号", head.inputValue("#leavePaper"));
    assertEquals(day(3).toString(), head.inputValue("#beginsOn"));
    head.fill("#beginsOn", day(-1).toString());
    head.click("#save");
    head.waitForSelector("text=不能早于今日");
    assertEquals(
        0,
        head.locator("#substitute option:has-text('住建')").count(),
        "nobody of another body can be chosen");
    assertEquals("0", Records.text("select count(*) from absence"));
    head.context().close();
  }

  @Test
  @Order(2)
  void whoeverIsAwayAsksAndTheSecurityAdministratorConfirms() throws Exception {
    Page head = desk.signIn("agriculture-head");
    Desk.open(head, Product.url("/oneseal" + ABSENCE));
    ask(head, "agriculture-officer");
    head.waitForSelector("[id='list:rows'] tr:has-text('待确认')");
    Desk.open(security, Product.url("/oneseal" + BOARD));
    assertTrue(security.locator(".alerts").innerText().contains("1 份离岗申请待确认"));
    Desk.open(security, Product.url("/oneseal" + ABSENCE));
    security.click("tr:has-text('农业农村局') .confirm");
    security.waitForSelector("tr:has-text('农业农村局'):has-text('已确认')");

    ask(head, "agriculture-mentor");
    head.waitForSelector("text=已有离岗记录");
    Page substitute = desk.signIn("agriculture-officer");
    Desk.open(substitute, Product.url("/oneseal" + ABSENCE));
    ask(substitute, "agriculture-mentor");
    substitute.waitForSelector("text=正为他人顶岗");
    substitute.context().close();
    head.context().close();
    assertEquals(403, Desk.open(officer, Product.url("/oneseal" + SEALS)).status(), "not today");
  }

  private static void ask(Page page, String substitute) throws Exception {
    page.selectOption("#substitute", official(substitute));
    page.fill("#beginsOn", day(1).toString());
    page.fill("#endsOn", day(1).toString());
    page.fill("#leavePaper", "演示假条1号");
    page.click("#save");
  }

  @Test
  @Order(3)
  void aPushArrivesWithoutALinkageOperatorAndTheGapShowsOnEveryBoard() throws Exception {
    Desk.open(security, Product.url("/oneseal" + ABSENCE));
    security.selectOption("#official", official("forestry-linkage"));
    security.waitForSelector(
        "#substitute option:has-text('林业局')",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    security.fill("#beginsOn", day(0).toString());
    security.fill("#endsOn", day(0).toString());
    security.fill("#leavePaper", "演示病假");
    security.click("#save");
    security.waitForSelector("[id='list:rows'] tr:has-text('林业局'):has-text('无人顶岗')");
    String push = Given.inspectedPush();
    assertEquals(
        "FORESTRY",
        Records.text(
            "select b.code from result_push p join body b on b.id = p.to_body_id"
                + " where p.id = ?::uuid",
            push));
    String board = somebody.get(BOARD).body();
    assertTrue(board.contains("泽州县林业局今日没有“联动系统操作”人员"), board);
    Desk.open(security, Product.url("/oneseal/unassigned/list.xhtml"));
    String row = security.locator("tr:has-text('未查看推送')").first().innerText();
    assertTrue(row.contains("林业局") && row.contains("联动系统操作"), row);
    assertEquals(403, Wire.signIn("forestry-linkage").get("/linkage/list.xhtml").statusCode());
  }

  @Test
  @Order(4)
  void aLiaisonWhoLeavesIsAGapKnownAheadOfTheDay() throws Exception {
    Desk.open(security, Product.url("/oneseal/account/detail.xhtml?username=health-liaison"));
    security.click("#leave");
    security.waitForSelector("text=最后工作日：必须填写");
    security.fill("#lastDay", day(0).toString());
    security.click("#leave");
    security.waitForSelector("text=离任文件：必须填写");
    assertEquals(day(0).toString(), security.inputValue("#lastDay"), "what was typed stays");
    security.fill("#leavingPaper", "演示调令1号");
    security.click("#leave");
    security.waitForSelector("#left");
    assertTrue(somebody.get(BOARD).body().contains("没有“移交联络”人员"), "a warning of tomorrow's gap");
    assertEquals(200, leaving.get(BOARD).statusCode(), "today he is there");
  }

  @Test
  @Order(5)
  void theNextDayTheSubstituteActsInTheOpenSessionAndTheRecordSaysForWhom() throws Exception {
    nextDay();
    assertEquals(200, Desk.open(officer, Product.url("/oneseal" + SEALS)).status());
    Desk.open(officer, Product.url("/oneseal" + BOARD));
    assertTrue(officer.locator(".alerts").innerText().contains("顶岗"));
    Desk.open(officer, Product.url("/oneseal/seal/edit.xhtml"));
    officer.selectOption("#sealKind", "INSPECTION");
    officer.fill("#sealName", "演示·顶岗登记印");
    officer.click("#submit");
    officer.waitForURL("**/seal/detail.xhtml?id=*");
    assertEquals(
        Records.text(
            "select name from official where id = ?::bigint", official("agriculture-head")),
        Records.text(
            "select on_behalf_of from audit_entry where action = 'SEAL_REGISTERED'"
                + " and username = 'agriculture-officer'"));
    assertEquals(
        403,
        Wire.signIn("agriculture-head").get(SEALS).statusCode(),
        "the duties of whoever is away rest");
    assertFalse(somebody.get(BOARD).body().contains("泽州县林业局今日没有"), "the operator is back");
  }

  @Test
  @Order(6)
  void whoeverLeftIsOutAndHisWorkIsUnassignedUntilASuccessorIsAppointedInWriting()
      throws Exception {
    assertEquals(302, leaving.get(BOARD).statusCode(), "the open session ended");
    assertEquals(
        "CLOSED", Records.text("select state from account where username = 'health-liaison'"));
    assertEquals(
        "night",
        Records.text(
            "select username from audit_entry where action = 'ACCOUNT_CLOSED'"
                + " and subject_id = 'health-liaison'"));
    assertTrue(somebody.get(BOARD).body().contains("泽州县卫生健康和体育局今日没有“移交联络”人员"));
    assertTrue(
        Wire.signIn("housing-liaison").get("/handover/list.xhtml").body().contains("今日没有“移交联络”人员"),
        "the matrix shows it, too");
    Desk.open(security, Product.url("/oneseal/unassigned/list.xhtml"));
    String row = security.locator("tr:has-text('卫生健康'):has-text('移交、会签')").innerText();
    assertTrue(row.contains("移交联络"), row);
    assertTrue(
        Wire.signIn("health-officer").get(BOARD).body().contains("项工作无人承办"),
        "on the board of the body");

    Desk.open(security, Product.url("/oneseal/account/detail.xhtml?username=health-officer"));
    security.selectOption("#duties", "LIAISON");
    security.click("#appoint");
    security.waitForSelector("text=须有书面任命文件");
    security.fill("#appointmentPaper", "演示任命〔继任〕");
    security.click("#appoint");
    security.waitForSelector("[id='held:rows'] tr:has-text('演示任命〔继任〕')");
    assertFalse(somebody.get(BOARD).body().contains("泽州县卫生健康和体育局今日没有"));
    String appointments = somebody.get("/staffing/list.xhtml").body();
    assertTrue(appointments.contains("演示任命〔继任〕"), "the successor by his paper");
    assertTrue(appointments.contains("已终止"), "and who it was before");
    Desk.open(security, Product.url("/oneseal/account/list.xhtml"));
    security.click("tr:has-text('health-liaison') .reopen");
    security.waitForSelector("text=最后工作日为");
  }

  @Test
  @Order(7)
  void theDayAfterTheSubstituteIsOutAgain() throws Exception {
    nextDay();
    assertEquals(403, Desk.open(officer, Product.url("/oneseal" + SEALS)).status());
    assertEquals(200, Wire.signIn("agriculture-head").get(SEALS).statusCode());
  }

  @Test
  @Order(8)
  void theCalendarLeadsToWhatIsDue() throws Exception {
    String due =
        Records.text(
            "select h.due_on from handover h join body b on b.id = h.from_body_id"
                + " where b.code = 'HOUSING' and h.completed_on is null and h.withdrawn_on is null");
    String month = due.substring(0, 7);
    Page liaison = desk.signIn("housing-liaison");
    Desk.open(liaison, Product.url("/oneseal/due/list.xhtml?month=" + month));
    assertTrue(liaison.locator("#weeks").innerText().contains("移交"));
    liaison.locator("section:has([id='day-" + due + "']) a").first().click();
    liaison.waitForURL("**/handover/detail.xhtml?id=*");
    Desk.open(liaison, Product.url("/oneseal/due/list.xhtml?kind=INSPECTION&month=" + month));
    assertEquals(0, liaison.locator("[id='day-" + due + "']").count(), "filtered by kind");
    Desk.open(liaison, Product.url("/oneseal/due/list.xhtml?month=nonsense&kind=x"));
    assertEquals(1, liaison.locator("td.today").count(), "what is no month is this one");
    Desk.open(liaison, Product.url("/oneseal/due/list.xhtml?month=2021-02"));
    String weeks = liaison.locator("#weeks").innerText();
    assertTrue(weeks.contains("调休上班") && weeks.contains("放假"), weeks);
    liaison.context().close();
  }

  private static void nextDay() throws Exception {
    Soap.Answer moved =
        new Soap("demonstration", "platform", Product.PASSWORD)
            .call("moveTo", "date", day(1).toString());
    assertEquals(200, moved.status(), moved.body());
  }

  private static LocalDate day(int after) throws Exception {
    return LocalDate.parse(Given.today()).plusDays(after);
  }

  private static String official(String username) throws Exception {
    return Records.text("select official_id from account where username = ?", username);
  }
}
