package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.audit.Sm3;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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
 * The boundary of a handover through the pages (R9, 二（二）; ALL 32): a returned licence, so that the
 * bureau is the former authority. Begins on whatever day it is and moves it forward.
 */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 3)
class ReceiptIT {

  private static final String ITEM = "职业资格证书核发";
  private static final FilePayload SLIP =
      new FilePayload(
          "受理单.pdf", "application/pdf", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));

  private static Desk desk;
  private static String item;
  private static Page former;
  private static Page holder;
  private static LocalDate handoverDay;
  private static String silent;
  private static String handedIn;
  private static String asked;
  private static String inFlight;
  private static String backDated;

  @BeforeAll
  static void sitDown() throws Exception {
    Given.batch();
    desk = new Desk();
    item = Records.text("select id from approval_item where name = ?", ITEM);
    handoverDay = LocalDate.parse(Given.today());
    former = desk.signIn("bureau-intake");
    holder = desk.signIn("human-resources-officer");
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void anApplicationIsReceivedWithItsFifthDayAndNotAcceptedYet() throws Exception {
    fill(former, "演示静默申请人");
    former.click("#receive");
    former.waitForSelector(".ui-message-error:has-text('收到的材料：必须填写')");
    assertEquals("演示静默申请人", former.inputValue("#applicantName"), "what was typed stays");
    silent = receive("演示静默申请人");
    handedIn = handedInByThePlatform();
    String facts = former.locator("dl.facts").innerText();
    assertTrue(facts.contains("第五个工作日") && facts.contains("逾期不告知补正"), facts);
    assertTrue(former.locator("#standing").innerText().contains("未逾五个工作日"));
    former.click("summary");
    assertEquals(
        5,
        former.locator("details li:has-text('第')").count(),
        former.locator("details").innerText());
    assertEquals(
        "0", Records.text("select count(*) from case_file where applicant_name = ?", "演示静默申请人"));
  }

  /** Silence accepts what a system hands in, too, though no official registered it. */
  private static String handedInByThePlatform() throws Exception {
    Soap platform = new Soap("intake", "platform", Product.PASSWORD);
    String key = Long.toString(System.nanoTime());
    String[] file = {
      "requestId", "file-" + key, "name", "申请表.txt", "size", "1", "digest", Sm3.hex(new byte[] {65})
    };
    String id = platform.call("beginFile", file).text("fileId");
    platform.call("addChunk", "fileId", id, "offset", "0", "data", "QQ==");
    String application =
        "<itemId>%s</itemId><applicantKind>ORGANIZATION</applicantKind>"
                .formatted(Given.bureauItem())
            + "<applicantName>演示平台静默申请人</applicantName><applicantCode>"
            + Given.CREDIT_CODE
            + "</applicantCode><request>演示</request><onCommitment>false</onCommitment>"
            + "<paper><name>申请表</name><fileId>%s</fileId></paper>".formatted(id);
    return platform
        .call("submit", "requestId", "submit-" + key, "application", application)
        .text("number");
  }

  @Test
  @Order(2)
  void supplementsAreAskedForOnceWithAllThatIsMissing() throws Exception {
    asked = receive("演示补正申请人");
    former.fill("#missing", "申请表");
    former.fill("#askedText", "请补正");
    former.click("#ask");
    former.waitForSelector(".ui-message-error:has-text('不得再次要求')");
    assertEquals("请补正", former.inputValue("#askedText"));
    former.fill("#missing", "培训证明\n身份证明");
    former.click("#ask");
    former.waitForSelector("#applicationState:has-text('待补正')");
    assertEquals(0, former.locator("#ask").count(), "once");
    former.click("#supplementSlip");
    String slip = former.locator("#slip").innerText();
    assertTrue(slip.contains("培训证明") && slip.contains("身份证明") && slip.contains("-B"), slip);
    assertTrue(former.locator("#stamped").innerText().contains("用印台账中没有此文书"));
  }

  @Test
  @Order(3)
  void aBodyWithoutPowerTurnsAwayAtOnceAndNamesTheHolder() throws Exception {
    fill(holder, "演示错投申请人");
    holder.fill("#papers", "申请表");
    holder.click("#receive");
    holder.waitForSelector(".ui-message-error:has-text('贵单位今日不能受理')");
    holder.click("#turnAway");
    holder.waitForSelector("#applicationState:has-text('不予受理')");
    String facts = holder.locator("dl.facts").innerText();
    assertTrue(facts.contains("行政审批服务管理局") && facts.contains("行政复议"), facts);
    fill(former, "演示自有职权申请人");
    former.click("#turnAway");
    former.waitForSelector(".ui-message-error:has-text('不得以不属于本机关职权为由')");
  }

  @Test
  @Order(3)
  void aNonAcceptanceAndAWithdrawalNameWhatIsMissing() throws Exception {
    Wire wire = Wire.signIn("bureau-intake");
    String id = Given.received(wire, item, "演示不予受理申请人");
    String page = "/intake/detail.xhtml?id=" + id;
    refusedTo(wire, page, Map.of("reason", "理由"), "不予受理情形：必须填写");
    refusedTo(wire, page, Map.of("ground", "NOT_COMPETENT", "reason", "理由"), "应向其申请的机关：必须填写");
    refusedTo(wire, page, Map.of("ground", "NOT_SUPPLIED", "reason", "理由"), "目前不能这样办理");
    refusedTo(wire, page, Map.of("ground", "NO_LICENCE_NEEDED"), "理由：必须填写");
    refusedTo(
        wire,
        page,
        Map.of("ground", "NO_LICENCE_NEEDED", "reason", "字".repeat(2001)),
        "理由：不得超过 2000 个字");
    Wire.told(
        wire.submit(page, "form-withdraw", "withdraw", Map.of("withdrawal", " ")), "撤回说明：必须填写");
    Map<String, String> right = Map.of("ground", "NO_LICENCE_NEEDED", "reason", "依法不需要许可");
    Given.id(wire.submit(page, "form-refuse", "refuse", right));
    String slip = wire.get("/intake/slip.xhtml?kind=NON_ACCEPTANCE&id=" + id).body();
    assertTrue(slip.contains("依法不需要许可") && slip.contains("行政复议"), slip);
    String other = Given.received(wire, item, "演示撤回申请人");
    Given.id(
        wire.submit(
            "/intake/detail.xhtml?id=" + other,
            "form-withdraw",
            "withdraw",
            Map.of("withdrawal", "申请人书面撤回")));
    assertEquals(
        "WITHDRAWN", Records.text("select state from application where id = ?::bigint", other));
  }

  private static void refusedTo(Wire wire, String page, Map<String, String> fields, String told)
      throws Exception {
    Wire.told(wire.submit(page, "form-refuse", "refuse", fields), told);
  }

  @Test
  @Order(4)
  void whatIsOpenAtTheHandoverIsListedInFlight() throws Exception {
    fill(former, "=演示在办申请人");
    former.click("#submit");
    former.waitForSelector("#caseState");
    assertTrue(former.locator("#power").innerText().contains("行政审批服务管理局"));
    assertTrue(former.locator("#acceptance").innerText().contains("录入时间"));
    inFlight = former.locator("h1").innerText().replaceFirst(".* ", "");
    handOver();
    Page liaison = desk.signIn("human-resources-liaison");
    openInFlight(liaison);
    assertTrue(liaison.locator("#left").innerText().contains("未办结 1 件"));
    assertTrue(liaison.locator("#cases").innerText().contains(inFlight));
    String pending = liaison.locator("#pending").innerText();
    assertTrue(pending.contains("演示静默申请人") && pending.contains("演示补正申请人"), pending);
    assertFalse(pending.contains("演示错投申请人"), "not received by the former authority");
    Desk.open(liaison, Product.url("/oneseal/workbench/list.xhtml"));
    assertTrue(liaison.locator("#todos tr:has-text('在办件未了')").innerText().contains(ITEM));
    liaison.context().close();
  }

  @Test
  @Order(5)
  void theDayAfterWhatWasAskedForPassesOverAndIsAcceptedInTheNewAuthoritysName() throws Exception {
    moveTo(handoverDay.plusDays(1));
    open(holder, asked);
    assertTrue(holder.locator("#onListOf").innerText().contains("人力资源"));
    assertEquals(0, holder.locator("#ask").count(), "nothing is asked for twice");
    holder.check("#form-give >> text=培训证明");
    holder.fill("#givenOn", "2099-01-01");
    holder.click("#give");
    holder.waitForSelector(".ui-message-error:has-text('收到日期')");
    holder.fill("#givenOn", Given.today());
    holder.click("#give");
    holder.waitForSelector("#papers tr:has-text('培训证明'):not(:has-text('待补正'))");
    assertEquals(0, holder.locator("#acceptNow").count(), "not all is there");
    holder.check("#form-give >> text=身份证明");
    holder.fill("#givenOn", Given.today());
    holder.click("#give");
    holder.waitForSelector("#applicationState:has-text('补正齐全')");
    holder.click("#acceptNow");
    holder.waitForSelector("#caseState");
    assertTrue(holder.locator("h1").innerText().contains("HUMAN_RESOURCES-"));
    holder.click("#slip");
    assertTrue(holder.locator("#slip").innerText().contains("现予受理"));
  }

  @Test
  @Order(6)
  void theFormerAuthorityAcceptsNothingAnyMoreAndBothSidesSeeWhoMustAct() throws Exception {
    fill(former, "演示迟到申请人");
    former.click("#submit");
    former.waitForSelector(".ui-message-error:has-text('贵单位今日不能受理')");
    for (Page side : List.of(former, holder)) {
      Desk.open(side, Product.url("/oneseal/intake/list.xhtml"));
      String row = side.locator("#across tr:has-text('演示静默申请人')").innerText();
      assertTrue(row.contains("审批权已转移，未逾五个工作日"), row);
    }
    open(former, silent);
    assertEquals(0, former.locator("#acceptNow").count());
    assertEquals(1, former.locator("#ask").count());
  }

  @Test
  @Order(7)
  void silenceMakesItACaseOfTheFormerAuthorityAsOfItsReceipt() throws Exception {
    LocalDate fifth =
        LocalDate.parse(
            Records.text("select fifth_on from application where applicant_name = ?", "演示静默申请人"));
    moveTo(fifth);
    assertEquals("0", deemed());
    moveTo(fifth.plusDays(1));
    assertEquals("1", deemed());
    assertEquals(
        "DEEMED",
        new Soap("intake", "platform", Product.PASSWORD)
            .call("state", "number", handedIn)
            .text("state"));
    assertEquals(
        1,
        Records.count(
            "select count(*) from case_file where applicant_name = '演示平台静默申请人'"
                + " and acceptance = 'DEEMED' and accepted_by is null"));
    open(former, silent);
    former.waitForSelector("#applicationState:has-text('视为受理')");
    former.click("#toCase");
    String acceptance = former.locator("#acceptance").innerText();
    assertTrue(acceptance.contains("视为受理"), acceptance);
    assertTrue(former.locator("h1").innerText().contains("BUREAU-" + basic(handoverDay)));
    Page liaison = desk.signIn("bureau-liaison");
    openInFlight(liaison);
    String row = liaison.locator("#cases tr:has-text('演示静默申请人')").innerText();
    assertTrue(row.contains("交接后补列") && row.contains("视为受理"), row);
    liaison.context().close();
  }

  private static String deemed() throws Exception {
    return Records.text(
        "select count(*) from case_file where applicant_name = ? and acceptance = 'DEEMED'"
            + " and accepted_on = received_on",
        "演示静默申请人");
  }

  @Test
  @Order(8)
  void anEarlierAcceptanceNeedsItsSlipAReasonAndADayOfItsPower() throws Exception {
    fillEntry(handoverDay);
    former.click("#submit");
    former.waitForSelector(".ui-message-error:has-text('受理单：必须填写')");
    assertEquals("演示补登申请人", former.inputValue("#applicantName"), "what was typed stays");
    enter(handoverDay.plusDays(1), SLIP);
    former.waitForSelector(".ui-message-error:has-text('贵单位不得补登受理')");
    enter(
        handoverDay,
        new FilePayload("受理单.html", "text/html", "<b>".getBytes(StandardCharsets.US_ASCII)));
    former.waitForSelector(".ui-message-error:has-text('不接受此类型的文件')");
    enter(handoverDay, SLIP);
    former.waitForSelector("#entryState:has-text('待会签')");
    assertTrue(former.locator("#bindsNobody").isVisible());
    assertEquals(0, former.locator("#countersign").count(), "never by the own side");
    assertEquals(
        "0", Records.text("select count(*) from case_file where applicant_name = ?", "演示补登申请人"));
    Desk.open(holder, Product.url("/oneseal/inflight/edit.xhtml"));
    entryFields(holder, handoverDay);
    holder.setInputFiles("#slip", SLIP);
    holder.click("#submit");
    holder.waitForSelector(".ui-message-error:has-text('审批权仍由贵单位行使')");
  }

  @Test
  @Order(9)
  void theOtherSideRefusesWithAReasonOrCountersignsAndThenItIsACase() throws Exception {
    String first = former.url();
    Page liaison = desk.signIn("human-resources-liaison");
    Desk.open(liaison, first);
    liaison.click("#refuse");
    liaison.waitForSelector(".ui-message-error:has-text('不予会签的理由：必须填写')");
    liaison.fill("#refusal", "移交清单中没有此件");
    liaison.click("#refuse");
    liaison.waitForSelector("#whyRefused:has-text('移交清单中没有此件')");
    fillEntry(handoverDay);
    enter(handoverDay, SLIP);
    former.waitForSelector("#entryState:has-text('待会签')");
    Desk.open(liaison, former.url());
    APIResponse slip =
        liaison.context().request().get(Product.url(liaison.locator("#slip").getAttribute("href")));
    assertEquals("%PDF-1.7 x", slip.text());
    assertTrue(slip.headers().get("content-disposition").startsWith("attachment"));
    assertEquals(
        404,
        Wire.signIn("housing-officer")
            .get(former.url().replaceFirst(".*/oneseal", ""))
            .statusCode());
    liaison.click("#countersign");
    liaison.waitForSelector("#entryState:has-text('已会签')");
    openInFlight(liaison);
    Locator row = liaison.locator("#cases tr:has-text('演示补登申请人')");
    assertTrue(row.innerText().contains("交接后补列"), row.innerText());
    assertTrue(row.innerText().contains("录入时间"), row.innerText());
    backDated = row.locator("td").first().innerText();
    assertTrue(backDated.startsWith("BUREAU-" + basic(handoverDay)), backDated);
    assertTrue(liaison.locator("#left").innerText().contains("未办结 3 件"));
    liaison.context().close();
  }

  @Test
  @Order(10)
  void eachIsFollowedToItsEndByTheFormerAuthorityUntilTheLastIsClosed() throws Exception {
    Page liaison = desk.signIn("bureau-liaison");
    openInFlight(liaison);
    String csv = csv(liaison);
    assertTrue(csv.startsWith("\uFEFF办件编号,事项,申请人,"), csv);
    assertEquals(4, csv.split("\r\n").length, csv);
    assertTrue(csv.contains(",'=演示在办申请人,"), "typed text becomes no formula: " + csv);
    List<String> cases =
        Records.texts(
            "select case_id from in_flight_case x join handover h on h.id = x.handover_id"
                + " where h.item_id = ?::bigint order by case_id",
            item);
    assertEquals(3, cases.size());
    for (String file : cases) {
      close(file);
    }
    openInFlight(liaison);
    assertTrue(liaison.locator("#left").innerText().contains("未办结 0 件"));
    assertTrue(liaison.locator("#cases").innerText().contains(inFlight + "-D"));
    assertTrue(csv(liaison).contains(backDated + "-D"));
    Desk.open(liaison, Product.url("/oneseal/workbench/list.xhtml"));
    assertEquals(
        0, liaison.locator("#todos tr:has-text('在办件未了'):has-text('" + ITEM + "')").count());
    liaison.context().close();
  }

  @Test
  @Order(11)
  void aCaseThatTheFormerAuthorityHadNoPowerToAcceptGoesNoFurther() throws Exception {
    // No page lets it be: one row, as if it had been written past the product.
    Records.change(
        "insert into case_file (id, version, case_no, item_id, body_id, state, applicant_kind,"
            + " applicant_name, request, standard, received_on, accepted_on, accepted_at,"
            + " accepted_by) select nextval('entity_id'), 1, 'BUREAU-PAST', ?::bigint, b.id,"
            + " 'ACCEPTED', 'PERSON', '演示越权', 'r', 'OWN', d, d, (d + time '12:00') at time zone"
            + " 'Asia/Shanghai', (select min(o.id) from official o where o.body_id = b.id)"
            + " from body b, (values (?::date)) as t (d) where b.code = 'BUREAU'",
        item,
        Given.today());
    String id = Records.text("select id from case_file where case_no = 'BUREAU-PAST'");
    Wire.told(
        Wire.signIn("bureau-reviewer")
            .submit(
                "/casefile/detail.xhtml?id=" + id,
                "form-review",
                "review",
                Map.of("opinion", "同意")),
        "贵单位不得继续办理");
    assertEquals(
        "1",
        Records.text(
            "select count(*) from audit_entry where code = 'case-without-power'"
                + " and outcome = 'REFUSED' and clause = 'R2, 二（一）'"));
  }

  private static void fill(Page page, String applicant) {
    Desk.open(page, Product.url("/oneseal/casefile/edit.xhtml"));
    page.selectOption("#itemId", item);
    page.fill("#applicantName", applicant);
    page.fill("#applicantCode", Given.CREDIT_CODE);
    page.fill("#request", "职业资格证书");
  }

  private static String receive(String applicant) {
    fill(former, applicant);
    former.fill("#papers", "申请表\n照片");
    former.click("#receive");
    former.waitForSelector("#applicationState:has-text('已收件')");
    return former.url().replaceFirst(".*id=", "");
  }

  private static void open(Page page, String application) {
    Desk.open(page, Product.url("/oneseal/intake/detail.xhtml?id=" + application));
    page.waitForSelector("#applicationState");
  }

  private static void fillEntry(LocalDate acceptedOn) {
    Desk.open(former, Product.url("/oneseal/inflight/edit.xhtml"));
    entryFields(former, acceptedOn);
  }

  private static void entryFields(Page page, LocalDate acceptedOn) {
    page.selectOption("#itemId", item);
    page.fill("#applicantName", "演示补登申请人");
    page.fill("#applicantCode", Given.CREDIT_CODE);
    page.fill("#request", "职业资格证书");
    page.fill("#receivedOn", acceptedOn.toString());
    page.fill("#acceptedOn", acceptedOn.toString());
    page.fill("#slipNumber", "受字1号");
    page.fill("#reason", "当日系统故障");
  }

  private static void enter(LocalDate acceptedOn, FilePayload slip) {
    former.fill("#acceptedOn", acceptedOn.toString());
    former.setInputFiles("#slip", slip);
    former.click("#submit");
  }

  private static void openInFlight(Page page) {
    Desk.open(page, Product.url("/oneseal/inflight/list.xhtml"));
    page.click("#handovers a:has-text('" + ITEM + "')");
    page.waitForSelector("#left");
  }

  private static String csv(Page page) {
    APIResponse answer =
        page.context().request().get(Product.url(page.locator("#csv").getAttribute("href")));
    assertEquals(200, answer.status());
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static void close(String id) throws Exception {
    String page = "/casefile/detail.xhtml?id=" + id;
    Given.reviewed(Wire.signIn("bureau-reviewer"), id);
    Given.id(
        Wire.signIn("bureau-approver")
            .submit(page, "form-resolve", "resolve", Map.of("outcome", "APPROVED", "reason", "")));
    Given.id(Wire.signIn("bureau-seal").submit(page, "form-issue", "issue", Map.of()));
  }

  private static void handOver() {
    Page giver = desk.signIn("bureau-liaison");
    Desk.open(giver, Product.url("/oneseal/handover/list.xhtml"));
    giver.click("tr:has-text('" + ITEM + "') .ui-chkbox-box");
    giver.click("[id='matrix:openNone']");
    giver.fill("[id='matrix:noneReason']", "无");
    giver.click("[id='matrix:declareNone']");
    giver.waitForSelector("text=已办理 1 个事项");
    giver.context().close();
    Page receiver = desk.signIn("human-resources-liaison");
    Desk.open(receiver, Product.url("/oneseal/handover/list.xhtml"));
    receiver.click("[id='matrix:table'] a:has-text('" + ITEM + "')");
    receiver.waitForSelector("#pending:has-text('演示静默申请人')");
    receiver.click("[id='entries:countersignGiven']");
    receiver.waitForSelector("[id='entries:complete']");
    receiver.click("[id='entries:complete']");
    receiver.waitForSelector("#inFlightLeft:has-text('未办结 1 件')");
    receiver.context().close();
  }

  private static String basic(LocalDate day) {
    return day.toString().replace("-", "");
  }

  private static void moveTo(LocalDate day) throws Exception {
    Soap.Answer moved =
        new Soap("demonstration", "platform", Product.PASSWORD)
            .call("moveTo", "date", day.toString());
    assertEquals(200, moved.status(), moved.body());
  }
}
