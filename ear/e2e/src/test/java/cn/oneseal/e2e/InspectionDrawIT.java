package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plan of inspections from the register to the record on site: drawn by commit and reveal of two
 * sides, recomputed by the command, recorded by those drawn (R13, 三（一）1).
 */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 3)
class InspectionDrawIT {

  private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 3};

  @TempDir private static Path folder;

  private static Desk desk;
  private static Page head;
  private static Page inspector;
  private static Page bureau;
  private static String first;
  private static String second;
  private static String plan;
  private static String name;
  private static String bureauNonce;
  private static String departmentNonce;

  @BeforeAll
  static void sitDown() throws Exception {
    first = inspectionOf(Given.inspectedPush());
    second = inspectionOf(Given.inspectedPush());
    name = "演示检查计划" + first;
    desk = new Desk();
    head = desk.signIn("forestry-head");
    inspector = desk.signIn("forestry-inspector");
    bureau = desk.signIn("bureau-liaison");
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void theHeadKeepsTheRegisterAndAnExpiredCertificateShows() throws Exception {
    open(head, "/inspection/inspectors.xhtml");
    head.click("#keep");
    head.waitForSelector("#keeping .ui-message-error:has-text('姓名')");
    String tag = first;
    enter("检查员甲", "JC" + tag + "1", "2030-12-31");
    enter("检查员乙", "JC" + tag + "2", "2030-12-31");
    enter("检查员丙", "JC" + tag + "3", "2030-12-31");
    enter("检查员丁", "JC" + tag + "4", "2020-01-01");
    assertTrue(
        head.locator("tr:has-text('JC" + tag + "4')").innerText().contains("执法证过期"),
        "it shows why he is left out");
    fill("检查员戊", "JC" + tag + "1", "2030-12-31");
    head.click("#keep");
    head.waitForSelector("#keeping .ui-message-error:has-text('已登记')");
    open(inspector, "/inspection/inspectors.xhtml");
    assertEquals(0, inspector.locator("#keep").count(), "kept by the head only");
  }

  private static void enter(String person, String certificate, String until) throws Exception {
    fill(person, certificate, until);
    head.click("#keep");
    head.waitForSelector("tr:has-text('" + certificate + "')");
  }

  private static void fill(String person, String certificate, String until) throws Exception {
    open(head, "/inspection/inspectors.xhtml");
    head.fill("#inspectorName", person);
    head.fill("#certificate", certificate);
    head.fill("#certificateUntil", until);
    head.fill("#inspectorUnit", "演示执法大队");
    for (int i = 0; i < head.locator("#inspectorItems label").count(); i++) {
      head.locator("#inspectorItems label").nth(i).click();
    }
  }

  @Test
  @Order(2)
  void thePlanMergesTheInspectionsOfOneHolder() throws Exception {
    open(inspector, "/inspection/planning.xhtml");
    inspector.fill("#planName", name);
    inspector.fill("#inspectorsEach", "1");
    choose(first);
    choose(second);
    inspector.click("#make");
    inspector.waitForSelector("#planning .ui-message-error:has-text('两人')");
    inspector.fill("#inspectorsEach", "2");
    inspector.click("#make");
    inspector.waitForSelector("#drawState:has-text('待登记承诺值')");
    plan = Records.text("select id from inspection_plan where name = ?", name);
    assertEquals(
        1,
        Records.count(
            "select count(distinct target_id) from inspection_plan_case where plan_id = ?::bigint",
            plan));
    assertEquals(0, inspector.locator("#commit").count(), "who may be drawn holds no nonce");
  }

  private static void choose(String inspection) {
    String input =
        inspector.locator("#inspections input[value='" + inspection + "']").getAttribute("id");
    inspector.click("label[for='" + input + "']");
  }

  @Test
  @Order(3)
  void bothSidesCommitBeforeTheRosterIsFrozen() throws Exception {
    bureauNonce = commit(bureau);
    open(head, "/inspection/draw.xhtml?id=" + plan);
    assertEquals(0, head.locator("#freeze").count(), "not before both committed");
    String copied =
        Records.text(
            "select commitment from draw_commitment c join inspection_draw d"
                + " on d.id = c.draw_id where d.plan_id = ?::bigint",
            plan);
    head.fill("#commitment", copied);
    head.click("#commit");
    head.waitForSelector("#committing .ui-message-error:has-text('相同')");
    departmentNonce = commit(head);
    head.waitForSelector("#freeze");
    head.fill("#revealBy", "2019-01-01");
    head.click("#freeze");
    head.waitForSelector("#freezing .ui-message-error:has-text('不得早于')");
    head.fill("#revealBy", Given.today());
    head.click("#freeze");
    head.waitForSelector("code.roster");
    assertTrue(head.locator(".excluded").innerText().contains("检查员丁"), "left out, visibly");
    open(bureau, "/inspection/draw.xhtml?id=" + plan);
    assertEquals(
        head.locator("code.roster").innerText(),
        bureau.locator("code.roster").innerText(),
        "the digest shows to the bureau before anybody reveals");
  }

  private static String commit(Page page) {
    open(page, "/inspection/draw.xhtml?id=" + plan);
    page.click("#makeNonce");
    String nonce = page.waitForSelector("#madeNonce").innerText().strip();
    page.click("#commit");
    page.waitForCondition(() -> page.locator("#commit").count() == 0);
    return nonce;
  }

  @Test
  @Order(4)
  void theSecondRevealDrawsAndAnybodyRecomputesTheRecord() throws Exception {
    open(bureau, "/inspection/draw.xhtml?id=" + plan);
    bureau.fill("#nonce", departmentNonce);
    bureau.click("#reveal");
    bureau.waitForSelector("#revealing .ui-message-error:has-text('不符')");
    bureau.fill("#nonce", bureauNonce);
    bureau.click("#reveal");
    bureau.waitForCondition(() -> bureau.locator("#reveal").count() == 0);
    open(head, "/inspection/draw.xhtml?id=" + plan);
    head.fill("#nonce", departmentNonce);
    head.click("#reveal");
    head.waitForSelector(".result");
    assertEquals(2, head.locator(".result .drawn").count());
    String page = head.locator("#draws").innerText();
    assertTrue(page.contains(bureauNonce) && page.contains(departmentNonce), page);
    Download file = head.waitForDownload(() -> head.click(".record"));
    String record = Files.readString(file.path());
    Path kept = Files.writeString(folder.resolve("record.txt"), record);
    assertEquals(0, verify(kept), "recomputed");
    assertFalse(record.contains("演示承诺申请人"), "no holder is named in it");
    assertEquals(
        2, verify(Files.writeString(folder.resolve("changed.txt"), record.replace("甲", "庚"))));
  }

  private static int verify(Path record) throws Exception {
    Process command =
        new ProcessBuilder(
                Product.repository().resolve("server-config/bin/verify-draw").toString(),
                record.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertFalse(said.contains("Exception"), said);
    return command.waitFor();
  }

  @Test
  @Order(5)
  void aDrawIsHeldAgainWithAReasonAndTheFirstStaysVisible() throws Exception {
    open(head, "/inspection/draw.xhtml?id=" + plan);
    head.click("#drawAgain");
    head.waitForSelector("#again .ui-message-error:has-text('必须填写')");
    head.fill("#againReason", "名录有误");
    head.click("#drawAgain");
    head.waitForSelector("#drawState:has-text('待登记承诺值')");
    open(head, "/inspection/plan.xhtml");
    head.waitForSelector("#rows tr:has-text('待登记承诺值')");
    open(head, "/inspection/draw.xhtml?id=" + plan);
    assertEquals(1, head.locator(".result").count(), "the first one");
    bureauNonce = commit(bureau);
    departmentNonce = commit(head);
    head.fill("#revealBy", Given.today());
    head.click("#freeze");
    head.waitForSelector("#nonce");
    head.fill("#nonce", departmentNonce);
    head.click("#reveal");
    head.waitForCondition(() -> head.locator("#reveal").count() == 0);
    open(bureau, "/inspection/draw.xhtml?id=" + plan);
    bureau.fill("#nonce", bureauNonce);
    bureau.click("#reveal");
    bureau.waitForCondition(() -> bureau.locator(".result").count() == 2);
  }

  /** The head says what is looked at in inspections of the item. */
  private static void formOfTheItem() throws Exception {
    open(head, "/inspection/inspectors.xhtml");
    head.click("#forms");
    String item = Records.text("select item_id from inspection where id = ?::bigint", first);
    Desk.settle(head);
    head.selectOption("#itemId", item);
    head.fill("#matters", "经营场所与申请一致|申请表\n|无内容");
    head.click("#keep");
    head.waitForSelector("#form .ui-message-error:has-text('无内容')");
    head.fill("#fromDay", "2020-01-01");
    head.fill("#matters", "经营场所与申请一致|申请表\n从业人员|承诺书");
    head.click("#keep");
    head.waitForSelector("#form .ui-message-error:has-text('不得早于')");
    head.fill("#fromDay", Given.today());
    head.click("#keep");
    head.waitForSelector("#rows tr:has-text('从业人员'):has-text('承诺书')");
    open(inspector, "/inspection/forms.xhtml");
    assertEquals(0, inspector.locator("#keep").count(), "the head's alone");
  }

  @Test
  @Order(6)
  void thoseDrawnRecordTheVisitAndTheDeadlineStops() throws Exception {
    formOfTheItem();
    open(inspector, "/inspection/visit.xhtml?id=" + first);
    inspector.setInputFiles(
        "#photo",
        new FilePayload("现场.jpg", "image/jpeg", "<html>".getBytes(StandardCharsets.UTF_8)));
    inspector.click("#addPhoto");
    inspector.waitForSelector("#photographing .ui-message-error:has-text('JPG')");
    inspector.setInputFiles("#photo", new FilePayload("现场.jpg", "image/jpeg", PICTURE));
    inspector.click("#addPhoto");
    inspector.waitForSelector("#photos :text('现场.jpg')");
    inspector.fill("#visitedOn", Given.today());
    assertEquals("经营场所与申请一致", inspector.locator("#findings input").nth(0).inputValue());
    inspector.locator("#findings input").nth(2).fill("");
    inspector.selectOption("#visitResult", "COMMITMENT_BROKEN");
    inspector.fill("#visitSummary", "逐项核对");
    inspector.fill("#holderSigned", "演示签字人");
    inspector.locator("#signers label").nth(0).click();
    inspector.locator("#signers label").nth(1).click();
    inspector.click("#recordVisit");
    inspector.waitForSelector("#recording .ui-message-error:has-text('均符合')");
    inspector.selectOption("#visitResult", "PASSED");
    inspector.click("#recordVisit");
    inspector.waitForSelector("text=检查表中的“从业人员”没有检查情况");
    inspector.locator("#findings input").nth(2).fill("从业人员");
    inspector.click("#recordVisit");
    inspector.waitForSelector("#result:has-text('合格')");
    assertEquals(0, inspector.locator("#recordVisit").count(), "once");
    assertEquals(
        1,
        Records.count(
            "select count(*) from inspection where id = ?::bigint and closed_on is not null",
            first));
    assertEquals(
        1,
        Records.count(
            "select count(*) from inspection where id = ?::bigint and closed_on is null", second),
        "the other one is open");
    byte[] photo =
        inspector
            .context()
            .request()
            .get(
                Product.url(
                    "/oneseal"
                        + inspector
                            .locator("#photos a")
                            .getAttribute("href")
                            .substring("/oneseal".length())))
            .body();
    assertEquals(PICTURE.length, photo.length);
    open(head, "/inspection/draw.xhtml?id=" + plan);
    assertEquals(0, head.locator("#drawAgain").count(), "what is visited is not drawn again");
  }

  @Test
  @Order(7)
  void aBrokenCommitmentIsPutRightReCheckedAndProposedToTheBureau() throws Exception {
    recordedByTheDepartmentsSystem();
    open(inspector, "/inspection/visit.xhtml?id=" + second);
    inspector.waitForSelector("#result:has-text('违反承诺')");
    inspector.waitForSelector("#photos :text('机房.jpg')");
    inspector.fill("#demands", "补足从业人员");
    inspector.fill("#putRightBy", Given.today());
    inspector.click("#giveOrder");
    inspector.waitForSelector("#ordering .ui-message-error:has-text('不得早于')");
    inspector.fill("#putRightBy", "2030-01-04");
    inspector.click("#giveOrder");
    inspector.waitForSelector("#order:has-text('补足从业人员')");
    inspector.fill("#checkedOn", Given.today());
    inspector.fill("#recheckFinding", "仍未补足");
    inspector.click("#recordRecheck");
    inspector.waitForSelector("#rechecks:has-text('仍未补足')");
    assertEquals(0, inspector.locator("#propose").count(), "the head proposes");
    open(inspector, "/workbench/list.xhtml");
    inspector.waitForSelector("tr:has-text('复查整改'):has-text('2030年1月4日')");
    open(head, "/inspection/visit.xhtml?id=" + second);
    head.fill("#facts", "承诺的人员不在岗");
    head.click("#propose");
    head.waitForSelector("#proposal:has-text('承诺的人员不在岗')");
    open(bureau, "/inspection/proposals.xhtml");
    bureau.click("tr:has-text('承诺的人员不在岗') >> nth=0 >> .receive");
    bureau.waitForSelector(":text('已签收')");
    assertEquals(
        1,
        Records.count(
            "select count(*) from revocation_receipt where inspection_id = ?::bigint", second));
  }

  /** What the system of the department may hand in, and what is refused by field and rule. */
  private static void recordedByTheDepartmentsSystem() throws Exception {
    Soap system = new Soap("inspection", "forestry-system", Product.PASSWORD);
    Soap.Answer due = system.call("due", "after", Long.parseLong(second) - 1 + "", "limit", "1");
    assertEquals(second, due.text("id"));
    refused(system.call("due", "after", "0", "limit", "201"), "limit-out-of-range", "limit");
    Soap other = new Soap("inspection", "health-system", Product.PASSWORD);
    assertEquals("o:not-found", other.call("visit", "id", second).text("faultcode"));
    Soap.Answer visit = system.call("visit", "id", second);
    List<String> drawn = visit.all("certificate");
    assertEquals(List.of("经营场所与申请一致", "从业人员"), visit.all("matter"));
    assertEquals(2, drawn.size());
    String photo = Base64.getEncoder().encodeToString(PICTURE);
    String[] add = {"requestId", "photo-" + second, "id", second, "name", "机房.jpg", "photo", photo};
    String digest = system.call("addPhoto", add).text("digest");
    assertEquals(digest, system.call("addPhoto", add).text("digest"), "once, and the same answer");
    assertEquals("1", system.call("visit", "id", second).text("photos"));
    add[5] = "机房.exe";
    refused(system.call("addPhoto", add), "request-id-other-content", "requestId");
    add[1] = "photo-exe-" + second;
    refused(system.call("addPhoto", add), "photo-type", "photo");
    String passed = record("PASSED", drawn);
    refused(
        system.call("record", "requestId", "passed-" + second, "id", second, "record", passed),
        "visit-passed-with-fault",
        "visitResult");
    String alone = record("COMMITMENT_BROKEN", drawn.subList(0, 1));
    refused(
        system.call("record", "requestId", "alone-" + second, "id", second, "record", alone),
        "inspectors-two",
        "signers");
    String stranger = record("COMMITMENT_BROKEN", List.of(drawn.get(0), "JC-nobody"));
    refused(
        system.call("record", "requestId", "stranger-" + second, "id", second, "record", stranger),
        "inspector-not-drawn",
        "signers");
    String broken = record("COMMITMENT_BROKEN", drawn);
    String part = broken.replace(WITHOUT_FAULT, "");
    refused(
        system.call("record", "requestId", "part-" + second, "id", second, "record", part),
        "finding-missing",
        "matters");
    String[] hand = {"requestId", "record-" + second, "id", second, "record", broken};
    Soap.Answer closed = system.call("record", hand);
    assertEquals(Given.today(), closed.text("closedOn"), closed.body());
    assertEquals(closed.text("recordedAt"), system.call("record", hand).text("recordedAt"), "once");
    hand[1] = "again-" + second;
    assertEquals("o:inspection-closed", system.call("record", hand).text("faultcode"));
  }

  private static final String WITHOUT_FAULT =
      "<finding><matter>经营场所与申请一致</matter><conforms>true</conforms></finding>";

  private static String record(String result, List<String> signers) throws Exception {
    return "<visitedOn>"
        + Given.today()
        + "</visitedOn><visitResult>"
        + result
        + "</visitResult><visitSummary>逐项核对</visitSummary>"
        + "<refusedReason>拒绝签字</refusedReason>"
        + WITHOUT_FAULT
        + "<finding><matter>从业人员</matter>"
        + "<conforms>false</conforms><finding>与承诺不符</finding></finding><signer>"
        + String.join("</signer><signer>", signers)
        + "</signer>";
  }

  private static void refused(Soap.Answer answer, String code, String field) {
    assertEquals("o:" + code, answer.text("faultcode"), answer.body());
    assertEquals(field, answer.text("field"), answer.body());
  }

  @Test
  @Order(8)
  void theHeadPublishesTheResultAndAnObjectionThatIsUpheldCorrectsIt() throws Exception {
    assertEquals(404, asked("/inspections/" + first).status(), "not published yet");
    open(inspector, "/inspection/visit.xhtml?id=" + first);
    assertEquals(0, inspector.locator("#publish").count(), "the head publishes");
    open(head, "/workbench/list.xhtml");
    head.waitForSelector("text=公开检查结果");
    open(head, "/inspection/visit.xhtml?id=" + first);
    head.fill("#publicNote", "字".repeat(501));
    head.click("#publish");
    head.waitForSelector("#publishing .ui-message-error:has-text('500')");
    head.fill("#publicNote", "现场核查记录依法存档");
    head.click("#publish");
    head.waitForSelector("#publication");
    PublicWire.Answer list = asked("/inspections?q=" + encoded("演示承诺申请人"));
    assertTrue(list.body().contains("/inspections/" + first), list.body());
    String shown = asked("/inspections/" + first).body();
    assertTrue(shown.contains("现场核查记录依法存档") && shown.contains("合格"), shown);
    assertFalse(shown.contains("逐项核对") || shown.contains("演示签字人"), "the rest stays on file");
    PublicWire.Answer draw = asked("/inspections/" + first + "/draw.txt");
    assertEquals(0, verify(Files.writeString(folder.resolve("public.txt"), draw.body())));

    open(inspector, "/inspection/visit.xhtml?id=" + first);
    inspector.fill("#objector", "演示异议人");
    inspector.fill("#objectionOn", "2019-01-01");
    inspector.fill("#objection", "检查日期不符");
    inspector.click("#enterObjection");
    inspector.waitForSelector("#objecting .ui-message-error:has-text('不得早于')");
    inspector.fill("#objectionOn", Given.today());
    inspector.click("#enterObjection");
    inspector.waitForSelector("#objections:has-text('待答复')");
    assertTrue(asked("/inspections/" + first).body().contains("正在核实"));
    open(head, "/workbench/list.xhtml");
    head.waitForSelector("text=答复检查异议");
    open(head, "/inspection/visit.xhtml?id=" + first);
    head.selectOption("#objectionId", new SelectOption().setLabel("演示异议人"));
    head.selectOption("#upheld", "true");
    head.fill("#objectionAnswer", "经核实，异议成立");
    head.click("#answerObjection");
    head.waitForSelector("#answering .ui-message-error:has-text('更正内容')");
    head.fill("#correction", "检查于当日上午进行");
    head.click("#answerObjection");
    head.waitForSelector("#objections:has-text('成立')");
    String corrected = asked("/inspections/" + first).body();
    assertTrue(corrected.contains("检查于当日上午进行"), corrected);
    assertFalse(corrected.contains("正在核实") || corrected.contains("演示异议人"), corrected);
  }

  private static PublicWire.Answer asked(String path) throws Exception {
    return PublicWire.ask("127.0.0.25", "GET", path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  @Order(9)
  void theAuthorityHearsTheHolderRevokesUnderItsSealAndTellsTheDepartment() throws Exception {
    open(bureau, "/workbench/list.xhtml");
    bureau.waitForSelector("text=处理撤销建议");
    Page approver = desk.signIn("bureau-approver");
    open(bureau, "/inspection/proposals.xhtml");
    bureau.click("tr:has(#proposal-" + second + ") a.begin");
    bureau.waitForSelector("#opening");
    bureau.fill("#facts", "承诺的人员不在岗");
    bureau.fill("#revocationBasis", "演示法律依据");
    bureau.fill("#rightsUntil", Given.today());
    Desk.press(bureau, "#open");
    bureau.waitForSelector("#opening .ui-message-error:has-text('不得早于')");
    bureau.fill("#rightsUntil", "2030-01-04");
    Desk.press(bureau, "#open");
    bureau.waitForSelector("#revocationState:has-text('听取意见')");
    String id = bureau.url().replaceFirst(".*id=", "");
    assertEquals(0, bureau.locator("#resolve").count(), "a liaison does not resolve");
    open(approver, "/revocation/detail.xhtml?id=" + id);
    approver.selectOption("#revoked", "true");
    approver.fill("#revocationReason", "违反承诺");
    Desk.press(approver, "#resolve");
    approver.waitForSelector("text=被许可人可以陈述");
    state(bureau, "HEARING_REQUEST", "要求听证");
    state(bureau, "WAIVER", "放弃其他权利");
    Desk.press(approver, "#resolve");
    approver.waitForSelector("text=须先登记听证");
    bureau.fill("#heldOn", Given.today());
    bureau.fill("#chair", "演示主持人");
    bureau.fill("#minutes", "听证笔录");
    Desk.press(bureau, "#hear");
    bureau.waitForSelector("#hearing:has-text('听证笔录')");
    Desk.press(approver, "#resolve");
    approver.waitForSelector("#revocationState:has-text('待盖章')");
    seal("REVOCATION_NOTICE", id);
    seal("REVOCATION", id);
    open(approver, "/revocation/detail.xhtml?id=" + id);
    approver.waitForSelector("#revocationState:has-text('已撤销')");
    String decision =
        Records.text(
            "select d.number from decision d join revocation r on r.decision_id = d.id"
                + " where r.id = ?::bigint",
            id);
    String known = asked("/verify?id=" + encoded(decision)).body();
    assertTrue(known.contains("号决定撤销，不再有效"), known);
    assertEquals(
        Given.today(),
        new Soap("verification", "platform", Product.PASSWORD)
            .call("lookup", "certificateNumber", decision)
            .text("endedOn"));
    Page operator = desk.signIn("forestry-linkage");
    open(
        operator,
        "/linkage/detail.xhtml?id="
            + Records.text("select id from result_push where revocation_id = ?::bigint", id));
    operator.waitForSelector("#content:has-text('原决定文号'):has-text('撤销')");
    assertTrue(operator.locator("#content").innerText().contains("违反承诺"));
    open(head, "/inspection/proposals.xhtml");
    head.click("tr:has-text('承诺的人员不在岗') >> nth=0 >> .proceedings");
    head.waitForSelector("#revocationState:has-text('已撤销')");
    assertEquals(
        404,
        Wire.signIn("health-head").get("/revocation/detail.xhtml?id=" + id).statusCode(),
        "nobody else's");
  }

  private static void state(Page page, String kind, String said) throws Exception {
    page.selectOption("#statementKind", kind);
    page.fill("#statementOn", Given.today());
    page.fill("#statement", said);
    Desk.press(page, "#state");
    page.waitForSelector("#statements:has-text('" + said + "')");
    page.waitForLoadState();
  }

  private static void seal(String subject, String id) throws Exception {
    Page custodian = desk.signIn("bureau-seal");
    open(custodian, "/sealing/list.xhtml");
    String title =
        Records.text(
            "select title from sealing_order where subject = ? and subject_id = ?::bigint",
            subject,
            id);
    custodian.click("#waiting tr:has-text('" + title + "') .one");
    custodian.waitForCondition(
        () -> custodian.locator("#waiting tr:has-text('" + title + "')").count() == 0);
    custodian.context().close();
  }

  @Test
  @Order(10)
  void theListIsASpreadsheetAndThePagesAreOpenToEverybody() throws Exception {
    open(inspector, "/inspection/list.xhtml");
    String strings = Xlsx.download(inspector, "#export").toString();
    assertTrue(strings.contains("办结日期"), strings);
    Page english = desk.signIn("forestry-head", "en");
    for (String address :
        List.of(
            "/inspection/draw.xhtml?id=" + plan,
            "/inspection/proposals.xhtml",
            "/inspection/inspectors.xhtml",
            "/inspection/plan.xhtml",
            "/inspection/planning.xhtml",
            "/inspection/visit.xhtml?id=" + first,
            "/inspection/visit.xhtml?id=" + second,
            "/supervision/list.xhtml",
            "/revocation/detail.xhtml?id="
                + Records.text(
                    "select id from revocation where inspection_id = ?::bigint", second))) {
      open(english, address);
      assertFalse(english.content().contains("???"), address);
      assertEquals(List.of(), Axe.violations(english), address);
    }
  }

  @Test
  @Order(11)
  void anAddressThatNobodyWouldTypeIsAnsweredInWords() throws Exception {
    Wire approver = Wire.signIn("bureau-approver");
    for (String address :
        List.of(
            "/revocation/detail.xhtml?id=999999999",
            "/revocation/detail.xhtml?id=abc",
            "/revocation/detail.xhtml",
            "/revocation/edit.xhtml?inspection=1",
            "/revocation/edit.xhtml",
            "/policy/detail.xhtml?id=abc",
            "/linkage/detail.xhtml?id=abc",
            "/supervision/list.xhtml?first=2021-02-30&last=2021-03-01")) {
      assertEquals(404, approver.get(address).statusCode(), address);
    }
    String period = approver.get("/supervision/list.xhtml?first=2021-03-01&last=2021-02-01").body();
    assertTrue(period.contains("不得早于"), period);
    for (String address :
        List.of(
            "/inspections/999999999",
            "/inspections/999999999/draw.txt",
            "/inspections/abc",
            "/inspections/1/other.txt")) {
      assertEquals(404, asked(address).status(), address);
    }
    assertEquals(200, asked("/inspections?before=abc&q=%00%ff").status());
  }

  private static String inspectionOf(String of) throws Exception {
    return Records.text("select id from inspection where push_id = ?::uuid", of);
  }

  private static void open(Page page, String address) {
    Desk.open(page, Product.url("/oneseal" + address));
  }
}
