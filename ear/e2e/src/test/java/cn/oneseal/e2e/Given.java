package cn.oneseal.e2e;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tests need to be there, made through the product's own pages wherever the story did not make
 * it before, on whatever day the story ended. Nothing here moves the day.
 */
final class Given {

  /** A code that its check digit proves. */
  static final String CREDIT_CODE = "91350100M000100Y43";

  private static final Pattern ID = Pattern.compile("[?&]id=([0-9a-f-]+)");

  private Given() {}

  /** Imports the batch of the notice and issues it, unless it is there. */
  static void batch() throws Exception {
    if (Records.count("select count(*) from batch where state = 'ISSUED'") > 0) {
      return;
    }
    try (Desk desk = new Desk()) {
      Page page = desk.signIn("bureau-liaison");
      Desk.open(page, Product.url("/oneseal/transfer/import.xhtml"));
      Path folder = Product.repository().resolve("persistence/src/main/resources/reference");
      page.setInputFiles("#batch", folder.resolve("batch.csv"));
      page.setInputFiles("#items", folder.resolve("approval-items.csv"));
      page.setInputFiles("#bodies", folder.resolve("departments.csv"));
      page.click("#dryRun");
      page.click("#importBatch");
      page.waitForURL("**/transfer/detail.xhtml**");
      issue(page);
    }
  }

  /** Checks and issues the draft that a page shows. */
  static void issue(Page page) {
    page.click("#check");
    page.click("#issue");
    page.waitForSelector("#batchState:has-text('已印发')");
  }

  /** Returns an item that a department holds today and gives to the bureau by the batch. */
  static String itemOf(String department) throws Exception {
    return itemBetween(department, "BUREAU");
  }

  private static String itemBetween(String from, String to) throws Exception {
    batch();
    String id =
        Records.text(
            "select e.item_id from transfer_entry e join body f on f.id = e.from_body_id"
                + " join body t on t.id = e.to_body_id where e.withdrawn_on is null and f.code = ?"
                + " and t.code = ?"
                + " and not exists (select 1 from handover h"
                + " where h.entry_id = e.id and h.completed_on is not null) order by e.list_no",
            from,
            to);
    if (id == null) {
      throw new AssertionError(from + " has handed everything over");
    }
    return id;
  }

  /** Accepts an application of an item; returns the case. */
  static String acceptedCase(Wire officer, String item, String applicant) throws Exception {
    return id(
        officer.submit(
            "/casefile/edit.xhtml", "application", "submit", application(item, applicant)));
  }

  /** Receives an application of an item without accepting it; returns it. */
  static String received(Wire officer, String item, String applicant) throws Exception {
    Map<String, String> fields = application(item, applicant);
    fields.put("papers", "申请表");
    return id(officer.submit("/casefile/edit.xhtml", "application", "receive", fields));
  }

  /** Reviews a case. */
  static void reviewed(Wire officer, String id) throws Exception {
    String page = "/casefile/detail.xhtml?id=" + id;
    id(officer.submit(page, "form-review", "review", Map.of("opinion", "符合条件")));
  }

  /** Returns an item that the bureau holds, today and after every test. */
  static String bureauItem() throws Exception {
    return itemBetween("BUREAU", "FORESTRY");
  }

  /** Returns a handover that a department has not completed. */
  static String handoverOf(String department) throws Exception {
    batch();
    return Records.text(
        "select h.id from handover h join body b on b.id = h.from_body_id where b.code = ?"
            + " and h.completed_on is null and h.withdrawn_on is null order by h.id",
        department);
  }

  /** Returns what an official enters to accept an application. */
  static Map<String, String> application(String item, String applicant) throws Exception {
    Map<String, String> fields = new HashMap<>();
    fields.put("itemId", item);
    fields.put("matter", "INITIAL");
    fields.put("applicantKind", "ORGANIZATION");
    fields.put("applicantName", applicant);
    fields.put("applicantCode", CREDIT_CODE);
    fields.put("request", "申请内容");
    fields.put("receivedOn", today());
    return fields;
  }

  /**
   * Lets the bureau decide on a commitment; returns the push of the result to the forestry bureau,
   * which has an inspection behind it.
   */
  static String inspectedPush() throws Exception {
    String item = itemBetween("BUREAU", "FORESTRY");
    if (Records.count("select count(*) from commitment_listing where item_id = ?::bigint", item)
        == 0) {
      String instrument = Records.text("select instrument_id::text from batch where number = 2");
      id(
          Wire.signIn("bureau-liaison")
              .submit(
                  "/catalogue/commitment.xhtml?item=" + item,
                  "commitment",
                  "list",
                  Map.of(
                      "instrumentId",
                      instrument,
                      "commitmentText",
                      "演示·承诺内容",
                      "fromDay",
                      today())));
    }
    Map<String, String> application = application(item, "演示承诺申请人");
    application.put("onCommitment", "on");
    return Records.text(
        "select id from result_push where case_id = ?::bigint",
        decided(accepted(application), "APPROVED"));
  }

  /** Accepts an application at the bureau; returns the case. */
  static String accepted(Map<String, String> application) throws Exception {
    return id(
        Wire.signIn("bureau-intake")
            .submit("/casefile/edit.xhtml", "application", "submit", application));
  }

  /** Lets the bureau review, resolve and issue a case; returns it. */
  static String decided(String id, String outcome) throws Exception {
    reviewed(Wire.signIn("bureau-reviewer"), id);
    String page = "/casefile/detail.xhtml?id=" + id;
    String reason = "REFUSED".equals(outcome) ? "不符合条件" : "";
    Wire.signIn("bureau-approver")
        .submit(page, "form-resolve", "resolve", Map.of("outcome", outcome, "reason", reason));
    Wire.signIn("bureau-seal").submit(page, "form-issue", "issue", Map.of());
    if (Records.count("select count(*) from result_push where case_id = ?::bigint", id) == 0) {
      throw new AssertionError("case " + id + " is not decided");
    }
    return id;
  }

  /** Returns an item that has a published guide, written past the product where none has. */
  static String guided() throws Exception {
    String guided = Records.text("select item_id from service_guide where state = 'PUBLISHED'");
    if (guided != null) {
      return guided;
    }
    String item = itemOf("HOUSING");
    Records.change(
        "insert into service_guide (id, version, item_id, body_id, state, edition, effective_from,"
            + " limit_unit, statutory_limit, promised_unit, promised_limit, visits, fee,"
            + " published_at, published_by) select nextval('entity_id'), 1, ?::bigint, id,"
            + " 'PUBLISHED', 1, '2020-12-24', 'WORKING_DAY', 20, 'WORKING_DAY', 12, 1, false,"
            + " now(), 'e2e' from body where code = 'BUREAU'",
        item);
    return item;
  }

  /** Returns a policy document; pushes one of an item of the bureau where there is none. */
  static String policyDocument() throws Exception {
    String known = Records.text("select id from policy_document order by id");
    if (known != null) {
      return known;
    }
    String item = Records.text("select name from approval_item where id = ?::bigint", bureauItem());
    try (Desk desk = new Desk()) {
      Page page = desk.signIn("forestry-linkage");
      Desk.open(page, Product.url("/oneseal/policy/edit.xhtml"));
      page.fill("#words", item);
      Desk.press(page, "#find");
      Desk.press(page, "#found a");
      page.fill("#title", "演示·政策文件");
      page.fill("#issuer", "演示·省级机关");
      page.fill("#issuedOn", today());
      page.fill("#knownOn", today());
      page.setInputFiles("#file", Handing.file("规定.txt", "规定全文"));
      page.click("#push");
      page.waitForURL("**/policy/detail.xhtml?id=*");
    }
    return Records.text("select id from policy_document order by id");
  }

  /** Returns the paper that goes besides a push; the bureau decides it where there is none. */
  static String paper(String push) throws Exception {
    String ofPush =
        "select p.id from paper_push p join result_push r on r.decision_id = p.decision_id"
            + " where r.id = ?::uuid";
    if (Records.text(ofPush, push) == null) {
      Wire.signIn("bureau-seal")
          .submit(
              "/linkage/detail.xhtml?id=" + push,
              "onPaper",
              "decidePaper",
              Map.of("paperReason", "演示·结果材料较为复杂"));
    }
    return Records.text(ofPush, push);
  }

  /** Returns the business day. */
  static String today() throws Exception {
    return new Soap("demonstration", "platform", Product.PASSWORD).call("today").text("date");
  }

  /** Returns the record that an answer leads to. */
  static String id(HttpResponse<String> answer) {
    Matcher found = ID.matcher(answer.headers().firstValue("Location").orElse(""));
    if (!found.find()) {
      throw new AssertionError(
          "not done: " + answer.body().replaceAll("(?s)<script.*?</script>|<[^>]*>", " "));
    }
    return found.group(1);
  }
}
