package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a resolved case to a document that anybody verifies, on whatever day (R10, 二（二）). */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 3)
class SealingIT {

  private static final String LIST = "/sealing/list.xhtml";
  private static final String VERIFY = "/sealing/verify.xhtml";

  private static Desk desk;
  private static Page custodian;
  private static Page citizen;
  private static Wire intake;
  private static Wire reviewer;
  private static Wire approver;
  private static String item;
  private static String first;
  private static String last;
  private static String document;
  private static byte[] file;

  @BeforeAll
  static void sitDown() throws Exception {
    item = Given.bureauItem();
    desk = new Desk();
    custodian = desk.signIn("bureau-seal");
    citizen = desk.signIn("health-officer");
    intake = Wire.signIn("bureau-intake");
    reviewer = Wire.signIn("bureau-reviewer");
    approver = Wire.signIn("bureau-approver");
    // Where these tests ran before, an authorisation may be left of them.
    Records.change("update sealing_authorisation set ended_at = now(), ended_by = 'e2e'");
    // What other tests left waiting is theirs; here all papers are this test's own.
    open(custodian, LIST);
    if (custodian.locator("#seal:not(:disabled)").count() > 0) {
      custodian.click("#seal");
      custodian.click("#sealAll");
      nothingWaits();
    }
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void resolvedItWaitsVisiblyAndBindsNobody() throws Exception {
    first = resolved("演示𠮷祥有限公司");
    open(custodian, "/casefile/detail.xhtml?id=" + first);
    String pending = custodian.locator("#pendingSeal").innerText();
    assertTrue(pending.contains("尚未生效") && pending.contains("等待印章保管人"), pending);
    assertEquals("经营演示业务", custodian.locator("#shownGranted").innerText());
    assertEquals(
        0, Records.count("select count(*) from decision where case_id = ?::bigint", first));
    open(custodian, "/workbench/list.xhtml?kind=SEAL_PAPERS");
    String todo = custodian.locator("#todos tbody tr").innerText();
    assertTrue(todo.contains("待盖章 " + free() + " 份"), todo);
    custodian.click("#todos tbody a");
    custodian.waitForURL("**" + LIST);
    String row = row(first).innerText();
    assertTrue(row.contains("待盖章") && row.contains("审批决定"), row);
  }

  @Test
  @Order(2)
  void sealedByHandItIsLookedAtDownloadedAndKeptFromOthers() throws Exception {
    Locator row = row(first);
    row.locator(".one").click();
    gone(row);
    open(custodian, "/casefile/detail.xhtml?id=" + first);
    assertEquals(0, custodian.locator("#pendingSeal").count());
    assertTrue(custodian.locator("#caseState").innerText().contains("已办结"));
    custodian.click("#documents a.preview");
    custodian.waitForURL("**/sealing/document.xhtml?id=*");
    document = custodian.url().replaceFirst(".*id=", "");
    custodian.waitForFunction(
        "() => [...document.querySelectorAll('.paper')].every(e => e.naturalWidth > 700)");
    assertEquals(number(first) + "-D", custodian.locator("#number").innerText());
    assertTrue(custodian.locator("dl.facts").innerText().contains("第 1 版"));
    byte[] printed = custodian.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    long sheets =
        new String(printed, java.nio.charset.StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> line.contains("/MediaBox [0 0 594"))
            .count();
    assertEquals(custodian.locator(".paper").count(), sheets, "its pages and nothing else, A4");
    String address = Product.url("/oneseal/sealing/file?id=" + document);
    APIResponse answer = custodian.context().request().get(address);
    file = answer.body();
    assertEquals('P', file[0]);
    assertEquals("nosniff", answer.headers().get("x-content-type-options"));
    assertTrue(answer.headers().get("content-disposition").startsWith("attachment"));
    assertEquals(404, citizen.context().request().get(address).status());
    String image = Product.url("/oneseal/sealing/page?page=1&id=" + document);
    assertEquals(200, custodian.context().request().get(image).status());
    assertEquals(404, custodian.context().request().get(image.replace("=1&", "=99&")).status());
    assertEquals(404, citizen.context().request().get(image).status());
  }

  @Test
  @Order(3)
  void anybodyVerifiesItByPageAndBySoapAndAChangedByteIsFound() throws Exception {
    open(citizen, VERIFY);
    judge(file);
    citizen.waitForSelector("#verdict.VALID:has-text('有效')");
    assertTrue(citizen.locator("#registered").innerText().contains(number(first) + "-D"));
    assertEquals(0, citizen.locator("#open").count(), "another body's document is not shown");
    byte[] changed = file.clone();
    changed[changed.length / 2] ^= 1;
    judge(changed);
    citizen.waitForSelector("#verdict.INVALID");
    assertFalse(citizen.locator("#failures li").first().innerText().isBlank());
    Soap verification = new Soap("verification", "platform", Product.PASSWORD);
    Soap.Answer valid = verification.call("verify", "document", base64(file));
    assertEquals("VALID", valid.text("verdict"), valid.body());
    Soap.Answer invalid = verification.call("verify", "document", base64(changed));
    assertEquals("INVALID", invalid.text("verdict"), invalid.body());
    assertTrue(invalid.all("level").contains("FAILED"), invalid.body());
    Soap.Answer known = verification.call("lookup", "certificateNumber", number(first) + "-D");
    assertEquals("DECISION_APPROVAL", known.text("kind"), known.body());
    assertEquals(
        "not-found",
        verification.call("lookup", "certificateNumber", "X").text("faultcode").substring(2));
    assertEquals(401, new Soap("verification", null, null).call("verify").status());
    // More than other contracts take: three megabytes that are no document are judged, too.
    Soap.Answer large = verification.call("verify", "document", base64(new byte[3 << 20]));
    assertEquals("INVALID", large.text("verdict"), large.body());
  }

  @Test
  @Order(4)
  void whatIsMissingOrUnknownIsSaidWhereItIsAsked() {
    open(citizen, VERIFY);
    citizen.click("#judge");
    citizen.waitForSelector("#upload .ui-message-error");
    citizen.click("#find");
    citizen.waitForSelector("#lookup .ui-message-error");
    citizen.fill("#certificateNumber", "没有这个编号");
    citizen.click("#find");
    citizen.waitForSelector("#unknown");
    assertEquals("没有这个编号", citizen.inputValue("#certificateNumber"));
  }

  @Test
  @Order(5)
  void manyAreSealedByOneActThatIsConfirmedWithTheirNumber() throws Exception {
    String ticked = resolved("演示甲公司");
    String second = resolved("演示乙公司");
    String third = resolved("演示丙公司");
    open(custodian, LIST);
    custodian.click("#seal");
    long all = free();
    assertTrue(all >= 3);
    custodian.waitForSelector("#ask:has-text('" + all + " 份')");
    custodian.click("#keep");
    gone(custodian.locator("#ask"));
    row(ticked).locator("input[type=checkbox]").check();
    custodian.click("#seal");
    custodian.waitForSelector("#runs tbody tr:first-child:has-text('已盖 1／1')");
    gone(row(ticked));
    assertEquals(all - 1, custodian.locator("#waiting .one").count());
    custodian.click("#seal");
    custodian.click("#sealAll");
    gone(custodian.locator("#ask"));
    // Left and opened again: the run goes on, and the page finds it.
    open(custodian, LIST);
    custodian.waitForSelector(
        "#runs tbody tr:first-child:has-text('已盖 %d／%d')".formatted(all - 1, all - 1));
    nothingWaits();
    for (String id : List.of(ticked, second, third)) {
      assertEquals(
          1,
          Records.count(
              "select count(*) from sealed_document where subject_id = ?::bigint"
                  + " and subject = 'CASE'",
              id));
    }
    assertTrue(custodian.locator("#seal").isDisabled());
  }

  @Test
  @Order(6)
  void aStandingAuthorisationSealsByItselfUntilItIsEnded() throws Exception {
    open(custodian, LIST);
    custodian.fill("#endsOn", "2019-01-01");
    custodian.click("#authorise");
    custodian.waitForSelector("#authorising .ui-message-error:has-text('事项')");
    custodian.selectOption("#itemId", item);
    custodian.click("#authorise");
    custodian.waitForSelector("#authorising .ui-message-error:has-text('2019-01-01')");
    custodian.fill("#endsOn", "");
    custodian.click("#authorise");
    custodian.waitForSelector("#authorising .ui-message-error:has-text('授权文件')");
    assertEquals(item, custodian.inputValue("#itemId"), "what was typed stays");
    custodian.fill("#authorisationPaper", "授权书〔2020〕1号");
    custodian.click("#authorise");
    custodian.waitForSelector("#authorisations tr:has-text('授权书〔2020〕1号'):has-text('有效')");
    custodian.selectOption("#itemId", item);
    custodian.fill("#authorisationPaper", "再授权");
    custodian.click("#authorise");
    custodian.waitForSelector("#authorising .ui-message-error:has-text('已有有效的授权')");
    String sealed = resolved("演示丁公司");
    open(custodian, "/casefile/detail.xhtml?id=" + sealed);
    custodian.waitForSelector("#documents a.preview");
    open(custodian, LIST);
    custodian.click("#authorisations .end");
    custodian.waitForSelector("#authorisations tr:has-text('授权书〔2020〕1号'):has-text('已终止')");
    last = resolved("演示戊公司");
    open(custodian, LIST);
    row(last).locator(".one").waitFor();
  }

  @Test
  @Order(7)
  void aLayoutIsPublishedAndOlderDocumentsKeepTheirs() throws Exception {
    Page stale = custodian.context().newPage();
    open(stale, "/sealing/layout.xhtml?kind=DECISION_APPROVAL");
    open(custodian, "/sealing/layout.xhtml?kind=DECISION_APPROVAL");
    String source = custodian.inputValue("#layoutSource");
    String shown = custodian.locator("#preview img").first().getAttribute("src");
    custodian.fill("#layoutSource", source.replace("<redhead", "<rdhead"));
    custodian.waitForSelector("#fault[data-line]");
    assertTrue(custodian.locator("#lines .at").innerText().matches("\\d+"));
    assertEquals(shown, custodian.locator("#preview img").first().getAttribute("src"));
    String changed = source.replace("承办人员", "经办人员");
    custodian.fill("#layoutSource", changed);
    custodian.waitForFunction(
        "before => document.querySelector('#preview img').src !== before", shown);
    custodian.click("#publish");
    custodian.waitForSelector("#refused .ui-message-error");
    assertEquals(changed, custodian.inputValue("#layoutSource"), "what was typed stays");
    custodian.fill("#layoutReason", "用语统一");
    custodian.click("#publish");
    custodian.waitForSelector("#edition:has-text('第 2 版')");
    stale.fill("#layoutReason", "迟到的修改");
    stale.click("#publish");
    stale.waitForSelector("#messages .ui-messages-error");
    assertEquals("迟到的修改", stale.inputValue("#layoutReason"));
    stale.close();
    custodian.click("#editions a:has-text('比较')");
    custodian.waitForSelector("#changes .ADDED:has-text('经办人员')");
    open(custodian, LIST);
    custodian.click("#seal");
    custodian.click("#sealAll");
    nothingWaits();
    assertEquals(
        List.of("1", "2"),
        Records.texts(
            "select y.number from sealed_document d join layout_edition y on y.id = d.layout_id"
                + " where d.subject = 'CASE' and d.subject_id in (?::bigint, ?::bigint) order by d.id",
            first,
            last));
    open(custodian, "/sealing/document.xhtml?id=" + document);
    assertTrue(custodian.locator("dl.facts").innerText().contains("第 1 版"));
  }

  @Test
  @Order(8)
  void theChainIsCheckedAndABreakStandsOnTheBoardsUntilACheckHolds() throws Exception {
    // A check that found a break, as one would record it: the rows themselves nobody can change.
    Records.change(
        "insert into ledger_check (checked_at, positions, break_at, finding)"
            + " values (now(), 1, 2, 'chain-use-changed')");
    Page auditor = desk.signIn("admin-audit");
    auditor.waitForSelector(".alerts li.pressing:has-text('第 2 位断开')");
    open(custodian, "/workbench/list.xhtml");
    custodian.click(".alerts a:has-text('第 2 位断开')");
    custodian.waitForURL("**/sealing/ledger.xhtml");
    assertTrue(custodian.locator("#checks tr").nth(1).innerText().contains("用印记录被改动"));
    custodian.click("#check");
    custodian.waitForSelector("#messages:has-text('用印链完整')");
    open(auditor, "/workbench/list.xhtml");
    assertEquals(0, auditor.locator(".alerts:has-text('断开')").count());
    auditor.context().close();
  }

  @Test
  @Order(9)
  void theSealsPageShowsItsElectronicFormAndOthersSeeNoPicture() throws Exception {
    String seal =
        Records.text(
            "select s.id from seal s join body b on b.id = s.body_id"
                + " where b.code = 'BUREAU' and s.kind = 'APPROVAL'");
    open(custodian, "/seal/detail.xhtml?id=" + seal);
    assertTrue(custodian.locator(".electronic").innerText().contains("未吊销"));
    assertEquals(1, custodian.locator(".electronic img").count());
    Page liaison = desk.signIn("bureau-liaison");
    open(liaison, "/seal/detail.xhtml?id=" + seal);
    assertEquals(0, liaison.locator(".electronic img").count());
    assertEquals(
        403,
        liaison.context().request().get(Product.url("/oneseal/sealing/layouts.xhtml")).status());
    liaison.context().close();
  }

  private static String resolved(String applicant) throws Exception {
    String id = Given.acceptedCase(intake, item, applicant);
    Given.reviewed(reviewer, id);
    Given.id(
        approver.submit(
            "/casefile/detail.xhtml?id=" + id,
            "form-resolve",
            "resolve",
            Map.of("outcome", "APPROVED", "reason", "符合条件", "granted", "经营演示业务")));
    return id;
  }

  private static String number(String id) throws Exception {
    return Records.text("select case_no from case_file where id = ?::bigint", id);
  }

  private static Locator row(String id) throws Exception {
    return custodian.locator("#waiting tr:has-text('" + number(id) + "'):has-text('审批决定')");
  }

  private static long free() throws Exception {
    return Records.count(
        "select count(*) from sealing_order o join body b on b.id = o.body_id"
            + " where b.code = 'BUREAU' and o.state in ('PLACED', 'REFUSED')");
  }

  private static void open(Page page, String address) {
    Desk.open(page, Product.url("/oneseal" + address));
  }

  private static void judge(byte[] content) {
    citizen.setInputFiles("#document", new FilePayload("文书.ofd", "application/ofd", content));
    citizen.click("#judge");
  }

  private static void nothingWaits() {
    custodian.waitForSelector("#waiting:has-text('没有待盖章的文书')");
  }

  private static void gone(Locator what) {
    what.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  private static String base64(byte[] content) {
    return Base64.getEncoder().encodeToString(content);
  }
}
