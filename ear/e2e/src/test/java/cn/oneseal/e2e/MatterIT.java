package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A decision is changed, renewed and cancelled: each is decided, sealed and pushed, and ends the
 * one before (R2, 二（一）; R20, 三（二）; ALL 49, 50, 70).
 */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 5)
class MatterIT {

  private static Desk desk;
  private static Page approver;
  private static String item;
  private static String first;
  private static String change;
  private static String cancellation;

  @BeforeAll
  static void decided() throws Exception {
    desk = new Desk();
    item = Given.bureauItem();
    first = Given.decided(Given.accepted(application("首次内容")), "APPROVED");
    approver = desk.signIn("bureau-approver");
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static Map<String, String> application(String request) throws Exception {
    Map<String, String> fields = new HashMap<>(Given.application(item, "演示变更申请人"));
    fields.put("request", request);
    return fields;
  }

  private static Map<String, String> about(String matter, String prior) throws Exception {
    Map<String, String> fields = application(matter + " 的内容");
    fields.put("matter", matter);
    fields.put("priorNumber", prior);
    return fields;
  }

  private static String decision(String caseId) throws Exception {
    return Records.text("select number from decision where case_id = ?::bigint", caseId);
  }

  private static String pushed(String caseId, String field) throws Exception {
    return Records.text(
        "select distinct content::json ->> '"
            + field
            + "' from result_push where case_id ="
            + " ?::bigint",
        caseId);
  }

  private static void refused(Map<String, String> application, String told) throws Exception {
    Wire intake = Wire.signIn("bureau-intake");
    Wire.told(intake.submit("/casefile/edit.xhtml", "application", "submit", application), told);
  }

  private static void resolve(String caseId, String outcome) {
    Desk.open(approver, Product.url("/oneseal/casefile/detail.xhtml?id=" + caseId));
    approver.selectOption("#outcome", outcome);
    approver.fill("#reason", "演示理由");
  }

  @Test
  @Order(1)
  void whatItIsAboutIsCheckedBeforeAnythingIsKept() throws Exception {
    long before = Records.count("select count(*) from application");
    refused(about("CHANGE", " "), "原决定文号或者证照编号：必须填写");
    refused(about("INITIAL", decision(first)), "首次申请没有原决定");
    refused(about("RENEWAL", "X-1"), "没有找到");
    Map<String, String> other = about("CHANGE", decision(first));
    other.put("applicantCode", "9144010100000000XU");
    refused(other, "没有找到");
    Map<String, String> promise = about("CANCELLATION", decision(first));
    promise.put("onCommitment", "on");
    refused(promise, "告知承诺制");
    assertEquals(before, Records.count("select count(*) from application"));
  }

  @Test
  @Order(2)
  void aChangeIsPushedAndEndsTheOneBefore() throws Exception {
    change = Given.accepted(about("CHANGE", decision(first)));
    cancellation = Given.accepted(about("CANCELLATION", decision(first)));
    Desk.open(approver, Product.url("/oneseal/casefile/detail.xhtml?id=" + change));
    assertEquals("变更 " + decision(first), approver.innerText("#matter").strip());
    Given.decided(change, "APPROVED");
    assertEquals("变更", pushed(change, "办理类型"));
    assertEquals(decision(first), pushed(change, "原决定文号"));
    assertEquals("首次申请", pushed(first, "办理类型"));
    assertEquals("", pushed(first, "原决定文号"));
    Desk.open(approver, Product.url("/oneseal/casefile/detail.xhtml?id=" + first));
    assertTrue(approver.innerText(".ended").startsWith("决定已变更"));
    PublicWire.Answer known =
        PublicWire.ask(
            "127.0.0.26",
            "GET",
            "/verify?id=" + URLEncoder.encode(decision(first), StandardCharsets.UTF_8));
    assertTrue(known.body().contains("由" + decision(change) + "号决定变更，不再有效"), known.body());
    Soap.Answer registered =
        new Soap("verification", "platform", Product.PASSWORD)
            .call("lookup", "certificateNumber", decision(first));
    assertEquals("CHANGED", registered.text("endedAs"), registered.body());
    assertEquals(decision(change), registered.text("endedBy"));
    Page operator = desk.signIn("forestry-linkage");
    Desk.open(
        operator,
        Product.url(
            "/oneseal/linkage/detail.xhtml?id="
                + Records.text("select id from result_push where case_id = ?::bigint", change)));
    operator.waitForSelector("#content:has-text('办理类型'):has-text('变更')");
  }

  @Test
  @Order(3)
  void whatHasEndedInTheMeantimeCannotBeApprovedButRefused() throws Exception {
    refused(about("RENEWAL", decision(first)), "由 " + decision(change) + " 号决定终止");
    Given.reviewed(Wire.signIn("bureau-reviewer"), cancellation);
    resolve(cancellation, "APPROVED");
    Desk.press(approver, "#resolve");
    approver.waitForSelector("text=号决定终止，不能再办理");
    resolve(cancellation, "REFUSED");
    Desk.press(approver, "#resolve");
    approver.waitForSelector("#caseState:has-text('待')");
    Wire.signIn("bureau-seal")
        .submit("/casefile/detail.xhtml?id=" + cancellation, "form-issue", "issue", Map.of());
    assertEquals("不予", pushed(cancellation, "决定结果"));
    assertEquals("注销", pushed(cancellation, "办理类型"));
    assertEquals(
        0,
        Records.count(
            "select count(*) from ended_decision e join decision d on d.id = e.decision_id"
                + " where d.case_id = ?::bigint",
            change),
        "the change stays in force");
  }

  @Test
  @Order(4)
  void aRenewalAndThenACancellationGrantingNothing() throws Exception {
    String renewal = Given.decided(Given.accepted(about("RENEWAL", decision(change))), "APPROVED");
    assertEquals("延续", pushed(renewal, "办理类型"));
    String end = Given.accepted(about("CANCELLATION", decision(renewal)));
    Given.reviewed(Wire.signIn("bureau-reviewer"), end);
    resolve(end, "APPROVED");
    approver.fill("#granted", "另一内容");
    Desk.press(approver, "#resolve");
    approver.waitForSelector("text=注销不授予任何内容");
    approver.fill("#granted", "");
    Desk.press(approver, "#resolve");
    approver.waitForSelector("#caseState:has-text('待')");
    Wire.signIn("bureau-seal")
        .submit("/casefile/detail.xhtml?id=" + end, "form-issue", "issue", Map.of());
    assertEquals("注销", pushed(end, "办理类型"));
    assertEquals(
        "DECISION_APPROVAL",
        Records.text(
            "select string_agg(kind, ',') from sealed_document where subject = 'CASE' and"
                + " subject_id = ?::bigint",
            end),
        "no certificate");
    assertEquals(
        0, Records.count("select count(*) from inspection where case_id = ?::bigint", end));
    assertEquals(
        "CANCELLED",
        new Soap("verification", "platform", Product.PASSWORD)
            .call("lookup", "certificateNumber", decision(renewal))
            .text("endedAs"));
  }

  @Test
  @Order(5)
  void whatWasIssuedOnPaperBeforeIsKnownByItsNumber() throws Exception {
    Map<String, String> fields = about("REISSUE", "演示旧证 2019-3");
    fields.put("priorElsewhere", "on");
    String id = Given.decided(Given.accepted(fields), "APPROVED");
    assertEquals("演示旧证 2019-3", pushed(id, "原决定文号"));
    assertEquals("换发补发", pushed(id, "办理类型"));
  }
}
