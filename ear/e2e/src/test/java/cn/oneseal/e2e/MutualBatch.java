package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;

/** The batch by which two departments give and take back, issued on whatever day it is. */
final class MutualBatch {

  static final String NUMBER = "41";
  private static final int DAYS = 8;

  private static final String TERMS =
      """
      field,value,clause
      title,演示·互移交的通知,标题
      issuer,演示政府,落款
      issued_on,%s,落款
      batch_no,41,一
      instrument,晋市政函〔2020〕16号,前言
      transferred_in_departments,2,一
      transferred_in_items,2,一
      returned_items,2,一
      handover_due,%s,二
      handover_day_rule,FORMER_UNTIL_END_OF_DAY,二
      transition_months,1,三
      post_certificate_inspection_months,1,四
      policy_document_working_days,1,四
      section_items,2,一（一）
      section_items,2,一（二）
      """;

  private static final String ITEMS =
      """
      list_no,direction,name,printed_kind,from_department,to_department,clause
      1,TRANSFERRED_IN,演示·互移交甲,行政许可,CULTURE_TOURISM,BUREAU,一（一）1
      2,TRANSFERRED_IN,演示·互移交乙,其他权力,HUMAN_RESOURCES,BUREAU,一（一）2
      1,RETURNED,演示·互退回丙,其他权力,BUREAU,CULTURE_TOURISM,一（二）1
      2,RETURNED,演示·互退回丁,其他权力,BUREAU,HUMAN_RESOURCES,一（二）2
      """;

  private static final String BODIES =
      """
      code,name,short_name,kind
      BUREAU,泽州县行政审批服务管理局,审批局,APPROVAL_BUREAU
      HUMAN_RESOURCES,泽州县人力资源和社会保障局,人社局,DEPARTMENT
      CULTURE_TOURISM,泽州县文化和旅游局,文旅局,DEPARTMENT
      """;

  private MutualBatch() {}

  /** Imports and issues it, unless it is there; returns the day that it is due. */
  static LocalDate issue(Page bureau) throws Exception {
    String known = Records.text("select handover_due from batch where number = 41");
    if (known != null) {
      return LocalDate.parse(known);
    }
    LocalDate today = LocalDate.parse(Given.today());
    Desk.open(bureau, Product.url("/oneseal/transfer/import.xhtml"));
    bureau.setInputFiles(
        "#batch", Handing.file("batch.csv", TERMS.formatted(today, today.plusDays(DAYS))));
    bureau.setInputFiles("#items", Handing.file("items.csv", ITEMS));
    bureau.setInputFiles("#bodies", Handing.file("bodies.csv", BODIES));
    bureau.click("#dryRun");
    bureau.click("#importBatch");
    bureau.waitForURL("**/transfer/detail.xhtml*");
    Given.issue(bureau);
    return today.plusDays(DAYS);
  }

  /** Makes an account of a body with the duty of a liaison. */
  static void appoint(Page security, String username, String body) {
    Desk.open(security, Product.url("/oneseal/account/edit.xhtml"));
    security.fill("#username", username);
    security.fill("#officialName", "演示·继任联络员");
    security.selectOption(
        "#body",
        security.locator("#body option:has-text('" + body + "')").first().getAttribute("value"));
    security.waitForSelector("#dutyField label:has-text('部门办件')");
    security.click("#dutyField label:has-text('移交联络')");
    security.fill("#appointmentPaper", "演示任命");
    security.fill("#newPassword", Product.PASSWORD);
    security.fill("#again", Product.PASSWORD);
    security.click("#make");
    security.waitForURL("**/account/list.xhtml*");
  }

  /** Returns an item's id. */
  static String item(String name) throws Exception {
    return Records.text("select id::text from approval_item where name = ?", name);
  }

  /** Asks who holds the power over an item on a day. */
  static Soap.Answer competence(String item, String day) throws Exception {
    return new Soap("competence", "platform", Product.PASSWORD)
        .call("competence", "itemId", item(item), "onDate", day);
  }

  /** Runs every sweep of tonight by hand, two at once. */
  static void sweepTwiceAtOnce() throws Exception {
    Wire system = Wire.signIn("admin-system");
    Wire other = Wire.signIn("admin-system");
    Thread[] sweeps = new Thread[2];
    for (int i = 0; i < sweeps.length; i++) {
      Wire by = i == 0 ? system : other;
      sweeps[i] = new Thread(() -> sweep(by));
      sweeps[i].start();
    }
    for (Thread sweep : sweeps) {
      sweep.join();
    }
    String shown = system.get("/sweep/list.xhtml").body();
    assertTrue(
        shown.matches("(?s).*用时（毫秒）.*<td[^>]*number[^>]*>\\s*\\d+\\s*<.*"), "how long each took");
  }

  private static void sweep(Wire by) {
    try {
      by.submit("/sweep/list.xhtml", "sweeps", "run", Map.of());
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  /** Moves the business day on, unless it is that day already or later. */
  static void moveTo(LocalDate day) throws Exception {
    if (Given.today().compareTo(day.toString()) < 0) {
      Soap.Answer moved =
          new Soap("demonstration", "platform", Product.PASSWORD)
              .call("moveTo", "date", day.toString());
      assertEquals(200, moved.status(), moved.body());
    }
  }
}
