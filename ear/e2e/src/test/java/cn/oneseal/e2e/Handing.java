package cn.oneseal.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** What the liaisons of two bodies do on the pages of a handover. */
final class Handing {

  private Handing() {}

  /** Returns the latest handover of an item. */
  static String of(String item) throws Exception {
    return Records.text(
        "select h.id from handover h join approval_item i on i.id = h.item_id where i.name = ?"
            + " order by h.id desc",
        item);
  }

  /** Opens the page of an item's handover. */
  static void open(Page page, String item) throws Exception {
    Desk.open(page, Product.url("/oneseal/handover/detail.xhtml?id=" + of(item)));
  }

  /** Hands a category over, its texts in the order of the dialog's fields. */
  static void handOver(Page page, String category, String... texts) {
    choose(page, category, "handOver", "hand-over");
    Locator inputs = page.locator("[id='handOver:fields'] textarea");
    for (int i = 0; i < texts.length; i++) {
      inputs.nth(i).fill(texts[i]);
    }
    Desk.press(page, "[id='handOver:submit']");
    row(page, category, "待会签");
  }

  /** Sends a category back. */
  static void sendBack(Page page, String category, String remark) {
    choose(page, category, "sendBack", "send-back");
    page.fill("[id='sendBack:fields'] textarea", remark);
    Desk.press(page, "[id='sendBack:submit']");
    row(page, category, "已退回");
  }

  /** Countersigns a category. */
  static void countersign(Page page, String category) {
    Desk.press(page, "tr:has-text('" + category + "') .act-countersign");
    row(page, category, "已会签");
  }

  /** Opens a new edition of a countersigned category. */
  static void supersede(Page page, String category, String reason) {
    choose(page, category, "supersede", "supersede");
    page.fill("[id='supersede:fields'] textarea", reason);
    Desk.press(page, "[id='supersede:submit']");
    row(page, category, "第 2 版");
  }

  /** Opens the dialog of an act on a category. */
  static void choose(Page page, String category, String dialog, String act) {
    Desk.press(page, "tr:has-text('" + category + "') .act-" + act);
    page.waitForSelector("[id='" + dialog + ":fields']:has-text('" + category + "')");
  }

  /** An act leads to the page anew: its buttons work once it is loaded, not when the row shows. */
  private static void row(Page page, String category, String shown) {
    page.waitForSelector("tr:has-text('" + category + "'):has-text('" + shown + "')");
    page.waitForLoadState();
  }

  /** Declares what is missing of an item none, on the matrix. */
  static void declareMissingNone(Page page, String item) {
    select(page, item);
    Desk.press(page, "[id='matrix:openNone']");
    page.fill("[id='matrix:noneReason']", "无此类内容");
    Desk.press(page, "[id='matrix:declareNone']");
    page.waitForSelector("text=已办理 1 个事项");
  }

  /** Countersigns what is handed over of an item and completes it. */
  static void countersignAndComplete(Page page, String item) throws Exception {
    open(page, item);
    Desk.press(page, "[id='entries:countersignGiven']");
    Desk.press(page, "[id='entries:complete']");
    page.waitForSelector(".fact:has-text('交接日期'):has-text('年')");
  }

  /** Selects an item on the matrix. */
  static void select(Page page, String item) {
    Desk.open(page, Product.url("/oneseal/handover/list.xhtml"));
    matrix(page, item).locator(".ui-chkbox-box").click();
  }

  /** Returns the row of an item on the matrix. */
  static Locator matrix(Page page, String item) {
    return page.locator("[id='matrix:table'] tbody tr:has-text('" + item + "')");
  }

  /** Makes a file to upload. */
  static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }
}
