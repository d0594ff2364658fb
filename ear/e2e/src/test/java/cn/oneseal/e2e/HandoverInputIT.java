package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is entered wrong on a handover: each form and file names the field and the reason, and
 * nothing of it is kept (R6, R7, 二（二）).
 */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 3)
class HandoverInputIT {

  private static final String PEM = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQ\n";
  private static final String CATEGORY = "文书";

  private static Desk desk;
  private static Page giver;
  private static Page receiver;
  private static String handover;

  @BeforeAll
  static void given() throws Exception {
    handover = Given.handoverOf("HOUSING");
    desk = new Desk();
    giver = desk.signIn("housing-liaison");
    receiver = desk.signIn("bureau-liaison");
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  private static void open(Page page) {
    Desk.open(page, Product.url("/oneseal/handover/detail.xhtml?id=" + handover));
  }

  private static void refused(Page page, String dialog, String text, String told) {
    page.fill("[id='" + dialog + ":fields'] textarea", text);
    Desk.press(page, "[id='" + dialog + ":submit']");
    page.waitForSelector(
        ".ui-dialog:visible .ui-messages-error:has-text('"
            + told
            + "'), .ui-dialog:visible .ui-message-error:has-text('"
            + told
            + "')");
  }

  private static long written() throws Exception {
    return Records.count(
        "select (select count(*) from handover_return) + (select count(*) from handover_file)"
            + " + (select count(*) from handover_row)"
            + " + (select count(*) from handover_entry where edition > 1)");
  }

  @Test
  void sendingBackAndSupersedingNeedAReasonOfSomeLength() throws Exception {
    open(giver);
    Handing.handOver(giver, CATEGORY, "演示文书");
    long before = written();
    open(receiver);
    Handing.choose(receiver, CATEGORY, "sendBack", "send-back");
    refused(receiver, "sendBack", " ", "必须填写");
    refused(receiver, "sendBack", "字".repeat(501), "不得超过 500 个字");
    refused(receiver, "sendBack", "口令：q1w2e3r4", "密钥或者密码");
    open(receiver);
    Handing.countersign(receiver, CATEGORY);
    open(giver);
    Handing.choose(giver, CATEGORY, "supersede", "supersede");
    refused(giver, "supersede", " ", "必须填写");
    refused(giver, "supersede", "字".repeat(501), "不得超过 500 个字");
    assertEquals(before, written());
  }

  @Test
  void keyMaterialIsRefusedInATextInAReasonAndInAFile() throws Exception {
    long before = written();
    open(giver);
    Handing.choose(giver, "专网审批系统", "handOver", "hand-over");
    refused(giver, "handOver", "密码：Abc12345!", "密钥或者密码");
    refused(giver, "handOver", PEM, "密钥或者密码");
    refused(giver, "handOver", "", "必须填写");
    refused(giver, "handOver", "字".repeat(4001), "不得超过 4000 个字");
    open(giver);
    upload(file("账户.txt", "系统口令：Abc12345!".getBytes(StandardCharsets.UTF_8)));
    told("密钥或者密码");
    assertEquals(before, written());
  }

  @Test
  void aFileOfAnotherKindAProgramAndOneTooLargeAreRefused() throws Exception {
    long before = written();
    open(giver);
    giver.click("[id='upload:add']");
    told("必须填写");
    upload(file("安装.exe", new byte[] {1, 2, 3}));
    told("不接受此类型的文件：安装.exe");
    upload(file("说明.pdf", "\u007fELF\u0002\u0001\u0001".getBytes(StandardCharsets.ISO_8859_1)));
    told("是程序或网页");
    upload(file("空.pdf", new byte[0]));
    told("必须填写");
    upload(file("大.pdf", new byte[20 * 1024 * 1024 + 1]));
    told("不得超过 20 MB");
    assertEquals(before, written());
    // What the browser still sends of it ends with its page.
    Page used = giver;
    giver = used.context().newPage();
    used.close();
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }

  private static void upload(FilePayload file) {
    giver.setInputFiles("[id='upload:file']", file);
    giver.click("[id='upload:add']");
  }

  private static void told(String message) {
    giver.waitForSelector(
        ".ui-messages-error:has-text('"
            + message
            + "'), .ui-message-error:has-text('"
            + message
            + "')");
  }

  @Test
  void aWrongRowAndAWrongFileOfRowsAreNamedAndNothingIsKept() throws Exception {
    long before = written();
    rows();
    giver.click("[id='row:add']");
    told("必须填写");
    giver.setInputFiles("[id='upload:rows']", Handing.file("a.csv", "NAME,SERIAL,PLACE\n打印机,,\n"));
    giver.click("[id='upload:send']");
    told("第 2 行");
    rows();
    giver.setInputFiles("[id='upload:rows']", Handing.file("a.csv", "NAME,SERIAL,PLACE\n"));
    giver.click("[id='upload:send']");
    told("没有内容行");
    rows();
    giver.setInputFiles("[id='upload:rows']", file("a.csv", new byte[] {-1, -2, 0}));
    giver.click("[id='upload:send']");
    giver.waitForSelector(".ui-messages-error, .ui-message-error");
    assertEquals(before, written());
  }

  private static void rows() {
    Desk.open(
        giver,
        Product.url(
            "/oneseal/handover/rows.xhtml?id=" + handover + "&category=PRINTING_EQUIPMENT"));
  }

  @Test
  void aCategoryOfABatchHasACodeAndANameOfItsOwn() throws Exception {
    String batch = draft();
    Desk.open(receiver, Product.url("/oneseal/transfer/detail.xhtml?id=" + batch));
    category("", "", "必须填写");
    category("小写", "名称", "");
    category("CERTIFICATES", "证照", "证照");
    category("EXTRA", "字".repeat(41), "不得超过 40 个字");
    assertEquals(0, Records.count("select count(*) from batch_category"));
    receiver.fill("#withdrawalReason", "演示");
    receiver.click("#withdraw");
    receiver.waitForSelector("#batchState:has-text('已撤回')");
  }

  private static void category(String code, String name, String told) {
    receiver.fill("#categoryCode", code);
    receiver.fill("#categoryName", name);
    Desk.press(receiver, "#addCategory");
    receiver.waitForSelector("#categories .ui-message-error:has-text('" + told + "')");
  }

  private static String draft() throws Exception {
    String today = Given.today();
    Desk.open(receiver, Product.url("/oneseal/transfer/edit.xhtml"));
    for (String[] field :
        new String[][] {
          {"batchNumber", "51"},
          {"title", "演示类别批次"},
          {"issuer", "演示政府"},
          {"issuedOn", today},
          {"handoverDue", today},
          {"transitionMonths", "1"},
          {"inspectionMonths", "1"},
          {"policyDocumentWorkingDays", "1"},
          {"declaredDepartments", "0"},
          {"declaredIn", "0"},
          {"declaredReturned", "0"}
        }) {
      receiver.fill("#" + field[0], field[1]);
    }
    receiver.click("#save");
    receiver.waitForURL("**/transfer/detail.xhtml?id=*");
    String id = Records.text("select id from batch where number = 51 order by id desc");
    assertTrue(id != null);
    return id;
  }
}
