package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The security administrator makes accounts, and gives and ends duties by day, in writing. */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 3)
class AppointmentIT {

  private static final String MADE = "new-liaison";

  private static Desk desk;

  @BeforeAll
  static void sitDown() {
    desk = new Desk();
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  void aNewAccountSignsInWithItsDutiesAndGetsMore() throws Exception {
    Page security = desk.signIn("admin-security");
    Desk.open(security, Product.url("/oneseal/account/edit.xhtml"));
    security.fill("#username", "platform");
    fill(security);
    security.click("#make");
    security.waitForSelector("text=用户名 platform 已被使用");
    assertEquals("演示新联络员", security.inputValue("#officialName"), "what was typed stays");

    security.fill("#username", MADE);
    security.fill("#newPassword", Product.PASSWORD);
    security.fill("#again", Product.PASSWORD + "x");
    security.click("#make");
    security.waitForSelector("text=两次输入的新密码不一致");
    security.fill("#newPassword", Product.PASSWORD);
    security.fill("#again", Product.PASSWORD);
    security.click("#make");
    security.waitForURL("**/account/list.xhtml*");

    Page made = desk.signIn(MADE);
    Desk.open(made, Product.url("/oneseal/transfer/import.xhtml"));
    assertEquals(1, made.locator("#dryRun").count());

    Desk.open(security, Product.url("/oneseal/account/detail.xhtml?username=" + MADE));
    assertTrue(security.locator("[id='held:rows']").innerText().contains("演示任命"));
    security.selectOption("#duties", "APPROVER");
    security.click("#appoint");
    security.waitForSelector("[id='held:rows'] tr:has-text('审批')");
    security.selectOption("#duties", "APPROVER");
    security.click("#appoint");
    security.waitForSelector("text=该人员已有");

    Desk.open(security, Product.url("/oneseal/account/detail.xhtml?username=admin-security"));
    security.click("#appoint");
    security.waitForSelector(".ui-messages-error, .ui-message-error");
    assertEquals(
        "2",
        Records.text(
            "SELECT count(*) FROM audit_entry WHERE subject_id = ? AND outcome = 'DONE'", MADE));
    made.context().close();
    security.context().close();
  }

  private static void fill(Page page) {
    page.fill("#officialName", "演示新联络员");
    String bureau =
        page.locator("#body option:has-text('行政审批服务管理局')").first().getAttribute("value");
    page.selectOption("#body", bureau);
    Desk.settle(page);
    page.waitForSelector("#dutyField label:has-text('受理')");
    page.click("#dutyField label:has-text('移交联络')");
    page.fill("#appointmentPaper", "演示任命");
    page.fill("#newPassword", Product.PASSWORD);
    page.fill("#again", Product.PASSWORD);
  }
}
