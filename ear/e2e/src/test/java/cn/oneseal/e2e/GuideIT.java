package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
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
 * Guides, processes and procedures through the pages, in one day, whichever that is (R3, R4, 二（一）).
 */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 3)
class GuideIT {

  private static final String NAME = "演示·有指南的事项";

  private static Desk desk;
  private static Page liaison;
  private static String today;
  private static String item;
  private static String returned;

  @BeforeAll
  static void sitDown() throws Exception {
    Given.batch();
    desk = new Desk();
    liaison = desk.signIn("bureau-liaison");
    today = Given.today();
    returned =
        Records.text(
            "select e.item_id from transfer_entry e join body b on b.id = e.to_body_id"
                + " where b.code = 'UNITED_FRONT'");
    item =
        Given.id(
            Wire.signIn("bureau-liaison")
                .submit(
                    "/catalogue/edit.xhtml",
                    "newItemForm",
                    "enter",
                    Map.of(
                        "itemName",
                        NAME,
                        "itemKind",
                        "LICENCE",
                        "instrumentId",
                        Records.text("select instrument_id from batch where number = 2"),
                        "clause",
                        "演示条款",
                        "fromDay",
                        today,
                        "sinceKnown",
                        "true")));
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void theCheckNamesEverythingThatKeepsADraftFromPublicationAndKeepsNothing() throws Exception {
    open("/catalogue/guide.xhtml?item=" + item);
    liaison.fill("#statutoryLimit", "20");
    liaison.fill("#promisedLimit", "21");
    liaison.selectOption("#fee", "true");
    step(0, "SITE_VISIT", "现场核查", "");
    liaison.fill("#effectiveFrom", LocalDate.parse(today).minusDays(1).toString());
    liaison.click("#check");
    liaison.waitForSelector("#findings .findings");
    String findings = liaison.locator("#findings .findings").innerText();
    for (String told :
        List.of(
            "生效日期：" + today + " 不得晚于",
            "承诺时限：21",
            "收费依据：必须填写",
            "受理条件：必须填写",
            "第 1 项材料",
            "第 1 个环节是现场核查，须注明",
            "第 1 个环节不完整：办理主体")) {
      assertTrue(findings.contains(told), told + " is not in " + findings);
    }
    assertEquals("21", liaison.inputValue("#promisedLimit"), "what was typed stays");
    liaison.click("#publish");
    liaison.waitForSelector(".ui-message-error");
    assertEquals(0, guides(), "neither draft nor edition");
  }

  @Test
  @Order(2)
  void aMendedDraftIsPublishedAndASecondEditionComparedWithIt() throws Exception {
    complete();
    liaison.click("#save");
    liaison.waitForSelector("text=公布前还须补全 0 项");
    liaison.click("#check");
    liaison.waitForSelector("text=检查通过");
    liaison.click("#publish");
    liaison.waitForURL("**/catalogue/detail.xhtml?id=*");
    assertTrue(liaison.locator("[id$=guideSteps]").innerText().contains("演示核查依据"));
    open("/workbench/list.xhtml");
    assertFalse(
        liaison.locator("#todos tr:has-text('" + NAME + "')").allInnerTexts().stream()
            .anyMatch(row -> row.contains("公布办事指南")),
        "it is there now");
    open("/catalogue/guide.xhtml?item=" + item);
    assertEquals("", liaison.inputValue("#effectiveFrom"), "a new edition has days of its own");
    liaison.fill("#effectiveFrom", today);
    liaison.fill("#promisedLimit", "7");
    liaison.click("#addMaterial");
    liaison.waitForSelector("[id='rows:1:copies']");
    material(1, "身份证明");
    liaison.click("#save");
    liaison.waitForSelector("text=公布前还须补全 0 项");
    open("/catalogue/compare.xhtml?item=" + item);
    String draft = liaison.locator("#lines").innerText();
    assertTrue(draft.contains("12 个工作日") && draft.contains("7 个工作日"), draft);
    assertTrue(draft.contains("草稿"), draft);
    open("/catalogue/guide.xhtml?item=" + item);
    liaison.click("#publish");
    liaison.waitForURL("**/catalogue/detail.xhtml?id=*");
    liaison.click("#compare");
    String added = liaison.locator("#lines tr:has-text('身份证明')").innerText();
    assertTrue(added.contains("新增") && added.contains("材料"), added);
    String changed = liaison.locator("#lines tr:has-text('承诺时限')").innerText();
    assertTrue(changed.contains("修改"), changed);
    assertEquals(
        0, liaison.locator("#lines tr:has-text('受理条件')").count(), "what is the same is not shown");
    liaison.click("#toggle");
    liaison.waitForSelector("#lines tr:has-text('受理条件'):has-text('相同')");
    assertEquals(2, guides());
  }

  @Test
  @Order(3)
  void limitsAreComparedInOneUnitAndExported() throws Exception {
    open("/catalogue/limits.xhtml");
    String row = liaison.locator("#rows tr:has-text('" + NAME + "')").innerText();
    assertTrue(row.contains("13") && row.contains("65.0%"), row);
    assertTrue(liaison.locator("#totals").innerText().contains("个工作日"));
    Map<String, String> parts = Xlsx.download(liaison, "#export");
    assertTrue(parts.get("xl/sharedStrings.xml").contains(NAME));
    assertTrue(parts.get("xl/worksheets/sheet1.xml").contains("<v>65"), "a number, no text");
  }

  @Test
  @Order(4)
  void theReceiverOfAReturnedItemRecordsItsProcedureAndAPartyOrganHowItActs() throws Exception {
    // The handover's own test hands items back; here the power has simply begun today.
    Records.change(
        "insert into competence_start select * from competence_on_record where item_id = ?::bigint"
            + " and from_day < ?::date"
            + " and not exists (select from competence_start where item_id = ?::bigint)",
        returned,
        today,
        returned);
    Records.change(
        "insert into competence_start select ?::bigint, ?::date, b.id, true, ba.instrument_id,"
            + " '一（四）7', now(), 'e2e' from body b, batch ba"
            + " where b.code = 'UNITED_FRONT' and ba.number = 2",
        returned,
        today);
    String name = Records.text("select name from approval_item where id = ?::bigint", returned);
    Page receiver = desk.signIn("united-front-liaison");
    Desk.open(receiver, Product.url("/oneseal/workbench/list.xhtml"));
    String row =
        receiver.locator("#todos tr:has-text('" + name + "'):has-text('公布办理程序')").innerText();
    assertTrue(row.contains("第 1 天"), row);
    open("/workbench/list.xhtml");
    liaison.waitForSelector("#todos tr:has-text('" + name + "'):has-text('待公布办理程序')");
    assertFalse(
        Given.acceptedCase(Wire.signIn("united-front-officer"), returned, "演示宗教团体").isEmpty(),
        "the gap blocks no acceptance");
    Desk.open(receiver, Product.url("/oneseal/catalogue/procedure.xhtml?item=" + returned));
    receiver.fill("#effectiveFrom", today);
    receiver.fill("#handling", "受理、审查、答复");
    receiver.click("#check");
    receiver.waitForSelector("#findings .findings");
    String findings = receiver.locator("#findings .findings").innerText();
    for (String told : List.of("监管规则：必须填写", "行使职权的名义：必须填写", "使用的印章：必须填写", "二十二条")) {
      assertTrue(findings.contains(told), findings);
    }
    receiver.fill("#supervision", "每年检查一次");
    receiver.fill("#basis", "演示依据");
    receiver.click("#publish");
    receiver.waitForSelector(".ui-message-error");
    receiver.fill("#actingName", "演示名义");
    receiver.fill("#actingSeal", "演示印章");
    receiver.click("#publish");
    receiver.waitForURL("**/catalogue/detail.xhtml?id=*");
    String shown = receiver.locator("#procedureFacts").innerText();
    assertTrue(shown.contains("演示名义") && shown.contains("每年检查一次"), shown);
    open("/workbench/list.xhtml");
    assertEquals(0, liaison.locator("#todos tr:has-text('" + name + "'):has-text('程序')").count());
    assertEquals(
        403, Wire.signIn("agriculture-liaison").get(procedure()).statusCode(), "another's item");
    assertEquals(403, Wire.signIn("bureau-liaison").get(procedure()).statusCode());
    receiver.context().close();
  }

  @Test
  @Order(5)
  void theProcessBeforeAndAfterIsEnteredAndShownSideBySide() throws Exception {
    String moved = Given.itemOf("HEALTH");
    Page former = desk.signIn("health-liaison");
    Desk.open(former, Product.url("/oneseal/catalogue/process.xhtml?item=" + moved));
    assertEquals(8, former.locator("#sides .gap").count(), "both sides are missing");
    former.click("#record");
    former.waitForSelector("text=办理环节：必须填写");
    process(former, "受理\n初审\n现场核查\n决定", "申请表\n身份证明", "2", "20");
    former.waitForSelector("text=已记录");
    former.context().close();
    open("/catalogue/process.xhtml?item=" + moved + "&stage=AFTER");
    process(liaison, "受理\n决定", "申请表", "1", "7");
    liaison.waitForSelector("#sides tr:has-text('办理环节'):has-text('4'):has-text('2')");
    assertTrue(liaison.locator("#sides tr:has-text('办理时限')").innerText().endsWith("13"));
    assertTrue(liaison.locator("[id$=stepsLines] tr:has-text('初审')").innerText().contains("删除"));
    assertEquals(
        404,
        Wire.signIn("bureau-liaison").get("/catalogue/process.xhtml?item=9999999").statusCode());
  }

  private static void open(String page) {
    Desk.open(liaison, Product.url("/oneseal" + page));
  }

  private static String procedure() {
    return "/catalogue/procedure.xhtml?item=" + returned;
  }

  private static void step(int row, String kind, String name, String basis) {
    liaison.selectOption("[id='stepRows:" + row + ":stepKind']", kind);
    liaison.fill("[id='stepRows:" + row + ":stepName']", name);
    liaison.fill("[id='stepRows:" + row + ":stepBasis']", basis);
  }

  private static void material(int row, String name) {
    String cells = "#rows tbody tr >> nth=" + row + " >> input[type=text] >> nth=";
    liaison.fill(cells + 0, name);
    liaison.selectOption("[id='rows:" + row + ":form']", "ORIGINAL");
    liaison.selectOption("[id='rows:" + row + ":source']", "APPLICANT");
    liaison.fill(cells + 2, "演示依据");
    liaison.fill(cells + 3, "齐全");
  }

  private static void complete() {
    open("/catalogue/guide.xhtml?item=" + item);
    liaison.fill("#effectiveFrom", today);
    liaison.fill("#statutoryLimit", "20");
    liaison.fill("#promisedLimit", "12");
    liaison.fill("#visits", "1");
    liaison.selectOption("#fee", "false");
    for (String field :
        List.of(
            "legalBasis",
            "level",
            "powerSource",
            "applicants",
            "conditions",
            "limitBasis",
            "specialProcedures",
            "place",
            "hours",
            "contact",
            "complaints",
            "resultSample")) {
      liaison.fill("#" + field, "演示" + field);
    }
    material(0, "申请表");
    step(0, "SITE_VISIT", "现场核查", "演示核查依据");
    liaison.fill("[id='stepRows:0:responsible']", "演示科室");
    liaison.fill("[id='stepRows:0:term']", "2");
  }

  private static void process(
      Page page, String steps, String materials, String visits, String limit) {
    page.fill("#steps", steps);
    page.fill("#materials", materials);
    page.fill("#visits", visits);
    page.fill("#limitAmount", limit);
    page.fill("#source", "移交的审批标准");
    page.click("#record");
  }

  private static long guides() throws Exception {
    return Records.count("select count(*) from service_guide where item_id = ?::bigint", item);
  }
}
