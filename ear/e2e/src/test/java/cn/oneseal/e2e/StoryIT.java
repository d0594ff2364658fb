package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The notice's story, from an empty home, in the order of its days, through the pages. */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(1)
class StoryIT {

  private static final String ITEM_6 = "新增客运班线经营许可";
  private static final String ITEM_4 = "客运经营者变更经营许可";
  private static final String ITEM_14 = "经营性道路班线（旅游）客运车辆年度审验";
  private static final String BACK_4 = "无公害农产品产地认定审核转报";
  private static final String SPECIAL_SEAL_IN_FORCE = "tr:has-text('部门审批专用章'):has-text('有效')";

  private static Desk desk;
  private static Soap competence;
  private static Soap demonstration;
  private static String item6;
  private static String formerCase;
  private static String openCase;
  private static String decidedCase;
  private static Page mentor;

  @BeforeAll
  static void sitDown() {
    desk = new Desk();
    competence = new Soap("competence", "platform", Product.PASSWORD);
    demonstration = new Soap("demonstration", "platform", Product.PASSWORD);
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void on1224TheBatchIsImportedCheckedAndIssued() throws Exception {
    Page page = desk.signIn("bureau-liaison");
    Desk.open(page, Product.url("/oneseal/transfer/import.xhtml"));
    upload(page);
    page.click("#dryRun");
    page.waitForSelector("#importBatch");
    upload(page);
    page.click("#importBatch");
    page.waitForURL("**/transfer/detail.xhtml*");
    assertTrue(page.locator("tr:has-text('计划生育技术服务人员合格证审批')").innerText().contains("其他权利"));
    assertEquals(
        0, competence.call("listItems", "asOf", "2020-12-24").elements("item").size(), "a draft");
    Given.issue(page);
    assertTrue(page.locator("tr:has-text('计划生育技术服务人员合格证审批')").innerText().contains("其他权利"));
    page.context().close();

    Soap.Answer items = competence.call("listItems", "asOf", "2020-12-24");
    assertEquals(22, items.elements("item").size(), items.body());
    item6 = itemId(items, ITEM_6);
  }

  @Test
  @Order(2)
  void on1229TheFormerAuthorityStillAccepts() throws Exception {
    moveTo("2020-12-29");
    Soap.Answer holder = competence(item6, "2020-12-29");
    assertEquals("TRANSPORT", holder.text("holder"), holder.body());
    assertNull(holder.text("since"), "the notice does not say since when");
    formerCase = accept("transport-officer", false);
    assertTrue(formerCase.startsWith("TRANSPORT-20201229-"), formerCase);
  }

  @Test
  @Order(3)
  void on1230Item6IsHandedOverInTenCategories() throws Exception {
    moveTo("2020-12-30");
    Page giver = desk.signIn("transport-liaison");
    Handing.open(giver, ITEM_6);
    Handing.handOver(giver, "事项名称", ITEM_6);
    Handing.handOver(giver, "法律依据", "道路运输条例");
    Handing.handOver(giver, "审批标准", "许可依据", "提交材料", "审批流程", "审批时限");
    giver.selectOption("[id='upload:fileCategory_input']", "LEGAL_BASIS");
    byte[] compilation = "法规汇编".getBytes(StandardCharsets.UTF_8);
    giver.setInputFiles(
        "[id='upload:file']", new FilePayload("法规汇编.txt", "text/plain", compilation));
    giver.click("[id='upload:add']");
    giver.waitForSelector("a:has-text('法规汇编.txt')");
    Handing.declareMissingNone(giver, ITEM_6);

    Page receiver = desk.signIn("bureau-liaison");
    Handing.open(receiver, ITEM_6);
    assertEquals(0, receiver.locator("button:has-text('完成移交')").count(), "nothing countersigned");
    assertEquals(
        new String(compilation, StandardCharsets.UTF_8),
        receiver
            .context()
            .request()
            .get(
                Product.url(
                    "/oneseal/handover/"
                        + receiver
                            .locator("a:has-text('法规汇编.txt')")
                            .getAttribute("href")
                            .replaceFirst(".*/", "")))
            .text());
    Handing.sendBack(receiver, "法律依据", "请补充地方性法规");
    Handing.open(giver, ITEM_6);
    Handing.handOver(giver, "法律依据", "道路运输条例及地方性法规");
    receiver.reload();
    receiver.locator("tr:has-text('事项名称') button:has-text('会签')").click();
    receiver.waitForSelector("tr:has-text('事项名称') >> text=已会签");
    receiver.click("[id='entries:countersignGiven']");
    receiver.waitForSelector("[id='entries:complete']");
    assertEquals(10, receiver.locator("span.cell.COUNTERSIGNED").count());
    giver.context().close();
    receiver.context().close();
  }

  @Test
  @Order(4)
  void completingItem6LeavesTheSpecialSealAndTheOthersWait() throws Exception {
    Page receiver = desk.signIn("bureau-liaison");
    Desk.open(receiver, Product.url("/oneseal/handover/list.xhtml"));
    Handing.open(receiver, ITEM_6);
    receiver.click("[id='entries:complete']");
    receiver.waitForSelector(".fact:has-text('交接日期'):has-text('2020年12月30日')");
    Page giver = desk.signIn("transport-liaison");
    Desk.open(giver, Product.url("/oneseal/seal/list.xhtml"));
    giver.waitForSelector(SPECIAL_SEAL_IN_FORCE);
    Handing.open(receiver, ITEM_4);
    assertEquals(0, receiver.locator("button:has-text('完成移交')").count(), "nothing handed over");
    giver.context().close();
    receiver.context().close();
  }

  @Test
  @Order(5)
  void theSpecialSealGoesWithTheLastItemTiedToIt() {
    Page giver = desk.signIn("transport-liaison");
    Desk.open(giver, Product.url("/oneseal/handover/list.xhtml"));
    select(giver, 10, "未移交");
    giver.click("[id='matrix:openCopy']");
    giver.selectOption("[id='matrix:copyFrom_input']", handoverOf(giver, ITEM_6));
    giver.click("[id='matrix:copy']");
    giver.waitForSelector("text=已办理 10 个事项");

    Page receiver = desk.signIn("bureau-liaison");
    Desk.open(receiver, Product.url("/oneseal/handover/list.xhtml"));
    select(receiver, 10, "待会签");
    receiver.click("[id='matrix:countersign']");
    receiver.waitForSelector("tr:has-text('" + ITEM_14 + "'):has-text('10/10')");
    select(receiver, 10, "10/10");
    receiver.click("[id='matrix:complete']");
    receiver.waitForSelector("tr:has-text('" + ITEM_14 + "'):has-text('已交接')");

    Desk.open(giver, Product.url("/oneseal/seal/list.xhtml"));
    Locator special = giver.locator("tr:has-text('部门审批专用章')");
    assertTrue(special.innerText().contains("2020年12月30日"), special.innerText());
    giver.context().close();
    receiver.context().close();
  }

  @Test
  @Order(6)
  void aReturnedItemGoesTheSameWay() throws Exception {
    Page giver = desk.signIn("bureau-liaison");
    Handing.declareMissingNone(giver, BACK_4);
    Page receiver = desk.signIn("agriculture-liaison");
    Handing.open(receiver, BACK_4);
    receiver.click("[id='entries:countersignGiven']");
    receiver.waitForSelector("[id='entries:complete']");
    receiver.click("[id='entries:complete']");
    receiver.waitForSelector(".fact:has-text('交接日期'):has-text('2020年12月30日')");
    giver.context().close();
    receiver.context().close();
  }

  @Test
  @Order(7)
  void otherSystemsAskHowFarTheHandoverIs() throws Exception {
    Soap transfer = new Soap("transfer", "platform", Product.PASSWORD);
    Soap.Answer batches = transfer.call("batches");
    assertEquals("22", batches.text("entries"), batches.body());
    assertEquals("12", batches.text("completed"), batches.body());
    Soap.Answer entries = transfer.call("entries", "batch", "2");
    assertEquals(22, entries.elements("entry").size());
    assertEquals(12, entries.all("completedOn").size());
    Soap.Answer item =
        transfer.call("handover", "batch", "2", "direction", "TRANSFERRED_IN", "listNumber", "6");
    assertEquals(10, item.all("state").stream().filter("COUNTERSIGNED"::equals).count());
    assertEquals(List.of("0", "1"), item.all("files").subList(0, 2));
    Soap.Answer none = transfer.call("entries", "batch", "9");
    assertEquals("batch", none.text("field"), none.body());
    Soap official = new Soap("transfer", "bureau-liaison", Product.PASSWORD);
    assertEquals(500, official.call("batches").status(), "officials have the pages");
  }

  @Test
  @Order(8)
  void on1231OnlyTheBureauAccepts() throws Exception {
    moveTo("2020-12-31");
    Page officer = desk.signIn("transport-officer");
    fillApplication(officer, false);
    officer.click("#submit");
    officer.waitForSelector("text=二（二）");
    assertTrue(officer.locator("#content").innerText().contains("不能受理"));
    assertEquals("演示客运有限公司", officer.inputValue("#applicantName"), "what was typed stays");
    officer.context().close();
    Page auditor = desk.signIn("admin-audit");
    Desk.open(auditor, Product.url("/oneseal/audit/list.xhtml"));
    auditor.waitForSelector("tr:has-text('transport-officer'):has-text('拒绝')");
    auditor.context().close();
    assertEquals(
        "1", Records.text("SELECT count(*) FROM case_file WHERE item_id = ?", Long.valueOf(item6)));
    assertEquals(
        "1",
        Records.text(
            "SELECT count(*) FROM audit_entry WHERE code = 'no-competence' AND outcome = 'REFUSED'"
                + " AND username = 'transport-officer'"));
    openCase = accept("bureau-intake", false);
    assertTrue(openCase.startsWith("BUREAU-20201231-"), openCase);
    Page intake = desk.signIn("bureau-intake");
    openCase(intake, openCase);
    assertTrue(intake.locator("#content").innerText().contains("移交的审批标准"));
    Desk.open(intake, Product.url("/oneseal/catalogue/detail.xhtml?id=" + item6));
    assertTrue(intake.locator("#content .overdue").count() > 0, "the guide is missing");
    intake.context().close();
  }

  @Test
  @Order(9)
  void whoHoldsThePowerIsAnsweredForEachDayBothWays() throws Exception {
    assertEquals("TRANSPORT", competence(item6, "2020-12-30").text("holder"));
    Soap.Answer now = competence(item6, "2020-12-31");
    assertEquals("BUREAU", now.text("holder"));
    assertEquals("2020-12-31", now.text("since"));
    assertEquals("一（三）6", now.text("clause"));
    assertEquals("false", now.text("changePlanned"));
    String back4 = itemId(competence.call("listItems", "asOf", "2020-12-31"), BACK_4);
    assertEquals("BUREAU", competence(back4, "2020-12-30").text("holder"));
    assertEquals("AGRICULTURE", competence(back4, "2020-12-31").text("holder"));

    Page page = desk.signIn("bureau-intake");
    Desk.open(page, Product.url("/oneseal/catalogue/detail.xhtml?id=" + item6 + "&day=2020-12-30"));
    assertTrue(page.locator("dl.facts").innerText().contains("交通运输"));
    Desk.open(page, Product.url("/oneseal/catalogue/detail.xhtml?id=" + item6 + "&day=2020-12-31"));
    String facts = page.locator("dl.facts").innerText();
    assertTrue(facts.contains("行政审批服务管理局") && facts.contains("2020年12月31日"), facts);
    page.context().close();
  }

  @Test
  @Order(10)
  void inJanuaryTheFormerAuthorityFinishesItsCaseUnderItsOfficialSeal() throws Exception {
    moveTo("2021-01-12");
    act("transport-officer", formerCase, "审查", page -> page.fill("#opinion", "符合条件"), "#review");
    act("transport-head", formerCase, "审批", StoryIT::approve, "#resolve");
    act("transport-head", formerCase, "用印发出", page -> {}, "#issue");
    Page head = desk.signIn("transport-head");
    Desk.open(head, Product.url("/oneseal/seal/list.xhtml"));
    head.click("tr:has-text('单位公章') a");
    head.waitForSelector("tr:has-text('" + formerCase + "')");
    head.context().close();
  }

  @Test
  @Order(11)
  void theMentorsWorkAndTheBureausReadinessAreRecorded() {
    Page liaison = desk.signIn("bureau-liaison");
    Desk.open(liaison, Product.url("/oneseal/transition/list.xhtml"));
    liaison.fill("#question", "能独立审查申请材料");
    liaison.click("#ask");
    liaison.waitForSelector("#questions >> text=能独立审查申请材料");

    Page former = desk.signIn("transport-mentor");
    openTransition(former);
    former.fill("#heldOn", "2021-01-11");
    former.fill("#minutes", "90");
    former.fill("#topic", "审查要点");
    former.fill("#caseNo", "BUREAU-20990101-000001");
    former.click("#record");
    former.waitForSelector("text=本事项没有这个编号的办件");
    former.fill("#caseNo", openCase);
    former.click("#record");
    former.waitForSelector("[id='confirming:sessions'] tr:has-text('审查要点'):has-text('待确认')");
    former.context().close();

    Page trainee = desk.signIn("bureau-reviewer");
    openTransition(trainee);
    trainee.click(".act-confirm");
    trainee.waitForSelector("[id='confirming:sessions'] tr:has-text('审查要点'):has-text('已确认')");
    trainee.context().close();

    openTransition(liaison);
    liaison.fill("#plan", "每周跟办一件");
    liaison.click("#savePlan");
    liaison.waitForSelector("dl.facts >> text=每周跟办一件");
    liaison.click("label:has-text('是')");
    liaison.click("#check");
    liaison.waitForSelector("#checks >> text=可以承接");
    liaison.context().close();
  }

  @Test
  @Order(12)
  void on0120TheCommitmentCaseIsIssuedWithAllThatBelongsToIt() throws Exception {
    moveTo("2021-01-20");
    decidedCase = accept("bureau-intake", true);
    act("bureau-reviewer", decidedCase, "审查", page -> page.fill("#opinion", "承诺齐全"), "#review");
    Page intake = desk.signIn("bureau-intake");
    openCase(intake, decidedCase);
    assertEquals(0, intake.locator("#resolve").count(), "who accepted it does not approve it");
    intake.context().close();
    act("bureau-approver", decidedCase, "审批", StoryIT::approve, "#resolve");
    assertEquals("0", Records.text(OF_THE_DECISION, decidedCase), "resolved binds nobody");
    act("bureau-seal", decidedCase, "用印发出", page -> {}, "#issue");
    assertEquals(
        List.of("APPROVAL TRANSPORT 2021-01-20 2021-02-20"),
        Records.texts(
            "SELECT concat_ws(' ', s.kind, b.code, p.sent_on, n.due_on) FROM case_file c"
                + " JOIN decision d ON d.case_id = c.id JOIN seal_use u ON u.id = d.seal_use_id"
                + " JOIN seal s ON s.id = u.seal_id JOIN result_push p ON p.decision_id = d.id"
                + " JOIN body b ON b.id = p.to_body_id JOIN inspection n ON n.push_id = p.id"
                + " WHERE c.case_no = ?",
            decidedCase));
  }

  private static final String OF_THE_DECISION =
      "SELECT count(*) FROM decision d JOIN case_file c ON c.id = d.case_id WHERE c.case_no = ?";

  @Test
  @Order(13)
  void noDecisionStandsAloneEvenBySql() throws Exception {
    SQLException refused =
        assertThrows(
            SQLException.class,
            () ->
                Records.changeAsApplication(
                    "INSERT INTO decision SELECT nextval('entity_id'), o.id, ?, d.item_id,"
                        + " d.authority_body_id, d.outcome, d.reason, d.commitment,"
                        + " d.resolved_by, d.issued_by, d.issued_at, d.issued_on, d.remedy,"
                        + " d.seal_use_id + 1000000 FROM decision d, case_file c, case_file o"
                        + " WHERE d.case_id = c.id AND c.case_no = ? AND o.case_no = ?",
                    UUID.randomUUID().toString(),
                    decidedCase,
                    openCase));
    assertTrue(refused.getMessage().contains("decision"), refused.getMessage());
    assertEquals("0", Records.text(OF_THE_DECISION, openCase));
  }

  @Test
  @Order(14)
  void theDepartmentSeesThePushAndItsSendTime() throws Exception {
    Page operator = desk.signIn("transport-linkage");
    Desk.open(operator, Product.url("/oneseal/linkage/list.xhtml"));
    Locator row = operator.locator("tr:has-text('" + decidedCase + "')");
    assertTrue(row.innerText().contains("2021年1月20日"), row.innerText());
    assertTrue(row.innerText().contains("未查看"), row.innerText());
    row.locator("a").click();
    operator.waitForSelector("#seenAt:has-text('2021年1月20日')");
    operator.context().close();
  }

  @Test
  @Order(15)
  void theInspectionIsWarnedOverdueAndEscalatedOnceEach() throws Exception {
    moveTo("2021-02-20");
    assertEquals(List.of("WARNED_7", "WARNED_3", "WARNED_1"), steps());
    moveTo("2021-02-21");
    Thread[] sweeps = new Thread[2];
    for (int i = 0; i < sweeps.length; i++) {
      sweeps[i] = new Thread(StoryIT::sweep);
      sweeps[i].start();
    }
    for (Thread sweep : sweeps) {
      sweep.join();
    }
    assertEquals(List.of("WARNED_7", "WARNED_3", "WARNED_1", "OVERDUE", "ESCALATED"), steps());
    Page inspector = desk.signIn("transport-inspector");
    Desk.open(inspector, Product.url("/oneseal/inspection/list.xhtml"));
    inspector.click("a:has-text('" + decidedCase + "')");
    Locator overdue = inspector.locator("[id='steps'] tr:has-text('逾期')");
    assertTrue(overdue.first().innerText().contains("2021年2月21日"), overdue.first().innerText());
    inspector.context().close();
    Page head = desk.signIn("transport-head");
    head.waitForSelector("text=逾期检查督办");
    head.context().close();
  }

  @Test
  @Order(16)
  void until0330AMentorReadsAndAdvises() throws Exception {
    moveTo("2021-03-30");
    mentor = desk.signIn("transport-mentor");
    Desk.open(mentor, Product.url("/oneseal/transition/list.xhtml"));
    String period = mentor.locator("tr:has-text('" + ITEM_6 + "')").innerText();
    assertTrue(period.contains("2020年12月30日") && period.contains("2021年3月30日"), period);
    openCase(mentor, openCase);
    mentor.fill("#note", "注意核对班线起讫地");
    mentor.click("#advise");
    mentor.waitForSelector("#events >> text=注意核对班线起讫地");
    assertEquals(0, mentor.locator("#review, #resolve, #issue").count(), "a mentor never decides");
    assertEquals("ESCALATED_COUNTY", steps().get(5));
    Page county = desk.signIn("bureau-supervision");
    county.click("a:has-text('" + ITEM_6 + "')");
    county.waitForURL("**/inspection/escalated.xhtml#inspection-*");
    String late = county.locator("#rows tr:has-text('" + decidedCase + "')").innerText();
    assertTrue(late.contains("2021年2月21日") && late.contains("2021年3月2日"), late);
    county.fill("#countyDays", "1");
    Desk.press(county, "#set");
    county.waitForSelector(".field:has(#countyDays) .ui-message-error");
    county.context().close();
  }

  @Test
  @Order(17)
  void from0331TheMentorIsOutInTheOpenSessionToo() throws Exception {
    mentor.fill("#note", "迟到的意见");
    moveTo("2021-03-31");
    mentor.click("#advise");
    mentor.waitForSelector(".ui-messages-error, .ui-message-error");
    assertEquals("0", Records.text("SELECT count(*) FROM case_event WHERE note = '迟到的意见'"));
    String address = mentor.url();
    Desk.open(mentor, address);
    assertFalse(mentor.content().contains("演示客运有限公司"), "the case is not read any more");
    mentor.context().close();

    Page liaison = desk.signIn("bureau-liaison");
    openTransition(liaison);
    String report = liaison.locator("#report").innerText();
    assertTrue(report.contains("90") && report.contains("2021年1月12日"), report);
    liaison.context().close();
  }

  private static List<String> steps() throws Exception {
    return Records.texts(
        "SELECT s.step FROM inspection_step s JOIN inspection n ON n.id = s.inspection_id"
            + " JOIN case_file c ON c.id = n.case_id WHERE c.case_no = ?"
            + " ORDER BY s.night, array_position("
            + "ARRAY['WARNED_7','WARNED_3','WARNED_1','OVERDUE','ESCALATED','ESCALATED_COUNTY'],"
            + " s.step)",
        decidedCase);
  }

  private static void sweep() {
    try (Desk own = new Desk()) {
      Page administrator = own.signIn("admin-system");
      Desk.open(administrator, Product.url("/oneseal/sweep/list.xhtml"));
      administrator.click("#run");
      administrator.waitForSelector(".ui-messages-info");
    }
  }

  private static void moveTo(String day) throws Exception {
    Soap.Answer moved = demonstration.call("moveTo", "date", day);
    assertEquals(200, moved.status(), moved.body());
  }

  private static Soap.Answer competence(String id, String day) throws Exception {
    return competence.call("competence", "itemId", id, "onDate", day);
  }

  private static void upload(Page page) {
    Path folder = Product.repository().resolve("persistence/src/main/resources/reference");
    page.setInputFiles("#batch", folder.resolve("batch.csv"));
    page.setInputFiles("#items", folder.resolve("approval-items.csv"));
    page.setInputFiles("#bodies", folder.resolve("departments.csv"));
  }

  private static String itemId(Soap.Answer items, String name) {
    return items.elements("item").stream()
        .filter(item -> item.getElementsByTagName("name").item(0).getTextContent().equals(name))
        .map(item -> item.getElementsByTagName("id").item(0).getTextContent())
        .findFirst()
        .orElseThrow();
  }

  private static void fillApplication(Page page, boolean onCommitment) {
    Desk.open(page, Product.url("/oneseal/casefile/edit.xhtml"));
    page.selectOption("#itemId", item6);
    page.fill("#applicantName", "演示客运有限公司");
    page.fill("#applicantCode", "91350100M000100Y43");
    page.fill("#request", "新增一条客运班线");
    if (onCommitment) {
      page.check("#onCommitment");
    }
  }

  /** Accepts an application of item 6; returns the case number. */
  private static String accept(String account, boolean onCommitment) {
    Page page = desk.signIn(account);
    fillApplication(page, onCommitment);
    page.click("#submit");
    page.waitForSelector("#caseState");
    String number = page.locator("h1").innerText().replaceFirst(".* ", "");
    page.context().close();
    return number;
  }

  private static void openCase(Page page, String number) {
    Desk.open(page, Product.url("/oneseal/casefile/list.xhtml"));
    page.click("a:has-text('" + number + "')");
    page.waitForSelector("#caseState");
  }

  private static void approve(Page page) {
    page.selectOption("#outcome", "APPROVED");
    page.fill("#reason", "符合法定条件");
  }

  /** One act on a case, which then shows in its history. */
  private static void act(
      String account,
      String number,
      String act,
      java.util.function.Consumer<Page> fill,
      String submit) {
    Page page = desk.signIn(account);
    openCase(page, number);
    fill.accept(page);
    page.click(submit);
    page.waitForSelector("#events tr:has-text('" + act + "')");
    page.context().close();
  }

  private static void openTransition(Page page) {
    Desk.open(page, Product.url("/oneseal/transition/list.xhtml"));
    page.click("#table a:has-text('" + ITEM_6 + "')");
    page.waitForSelector("#pairs");
  }

  private static String handoverOf(Page page, String item) {
    return page.locator("[id='matrix:table'] a:has-text('" + item + "')")
        .getAttribute("href")
        .replaceFirst(".*id=", "");
  }

  /** Selects the rows of the transport department that show a mark. */
  private static void select(Page page, int expected, String mark) {
    Locator rows =
        page.locator(
            "[id='matrix:table'] tbody tr:has-text('交通运输'):has([aria-label$='"
                + mark
                + "']), [id='matrix:table'] tbody tr:has-text('交通运输'):has-text('"
                + mark
                + "')");
    assertEquals(expected, rows.count(), page.locator("[id='matrix:table']").innerText());
    for (int i = 0; i < expected; i++) {
      rows.nth(i).locator(".ui-chkbox-box").click();
    }
  }
}
