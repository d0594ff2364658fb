package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main acts without a mouse, and the states that a page only takes on while it is used. */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 4)
class AccessibilityIT {

  private static Desk desk;

  @BeforeAll
  static void given() throws Exception {
    Given.batch();
    desk = new Desk();
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  void anApplicationIsAcceptedByKeyboardAlone() throws Exception {
    String item = Given.itemOf("HOUSING");
    Page page = desk.signIn("housing-officer");
    Desk.open(page, Product.url("/oneseal/casefile/edit.xhtml"));
    page.keyboard().press("Tab");
    assertTrue(page.locator(".skip").evaluate("e => e === document.activeElement").equals(true));
    page.keyboard().press("Enter");
    tabTo(page, "#itemId");
    for (int i = 0; i < 30 && !page.inputValue("#itemId").equals(item); i++) {
      page.keyboard().press("ArrowDown");
    }
    type(page, "applicantName", "演示键盘有限公司");
    type(page, "applicantCode", Given.CREDIT_CODE);
    type(page, "request", "不用鼠标");
    tabTo(page, "#submit");
    page.keyboard().press("Enter");
    page.waitForSelector("#caseState");
    tabTo(page, "#review");
    page.context().close();
  }

  @Test
  void aCategoryIsHandedOverByKeyboardAlone() throws Exception {
    Page page = desk.signIn("housing-liaison");
    Desk.open(
        page, Product.url("/oneseal/handover/detail.xhtml?id=" + Given.handoverOf("HOUSING")));
    tabTo(page, ".act-none >> nth=1");
    page.keyboard().press("Enter");
    Locator reason = page.locator("[id='none:fields'] textarea");
    reason.waitFor();
    assertEquals(List.of(), Axe.violations(page), "with the dialog open");
    tabTo(page, "[id='none:fields'] textarea");
    page.keyboard().press("Control+A");
    page.keyboard().type("演示：没有");
    tabTo(page, "[id='none:submit']");
    page.keyboard().press("Enter");
    page.waitForSelector("td:has-text('演示：没有')");
    page.context().close();
  }

  @Test
  void aDialogClosesByEscapeAndItsRefusalIsAnnounced() throws Exception {
    Page page = desk.signIn("housing-liaison");
    Desk.open(
        page, Product.url("/oneseal/handover/detail.xhtml?id=" + Given.handoverOf("HOUSING")));
    page.locator(".act-hand-over").last().click();
    page.waitForSelector("[id='handOver:submit']");
    page.click("[id='handOver:submit']");
    Locator refused = page.locator(".ui-dialog:visible .ui-messages-error");
    refused.waitFor();
    assertTrue(refused.innerText().contains("移交内容：必须填写"), refused.innerText());
    // While the answer comes the button is grey.
    page.waitForSelector("[id='handOver:submit']:not(.ui-state-disabled):not(.ui-state-loading)");
    page.mouse().move(0, 0);
    page.waitForTimeout(400);
    assertEquals(List.of(), Axe.violations(page), "with the refusal shown");
    page.keyboard().press("Escape");
    page.locator("[id='handOver:submit']")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    page.context().close();
  }

  @Test
  void aRefusedFormAndFindingsOfAnImportHaveNoViolation() throws Exception {
    Page officer = desk.signIn("housing-officer");
    Desk.open(officer, Product.url("/oneseal/casefile/edit.xhtml"));
    officer.click("#submit");
    officer.waitForSelector(".ui-message-error");
    assertEquals(List.of(), Axe.violations(officer));
    officer.context().close();
    Page liaison = desk.signIn("bureau-liaison");
    Desk.open(liaison, Product.url("/oneseal/transfer/import.xhtml"));
    liaison.click("#dryRun");
    liaison.waitForSelector("#findings");
    assertEquals(List.of(), Axe.violations(liaison));
    liaison.context().close();
  }

  /** Goes to a field by the Tab key and types into it. */
  private static void type(Page page, String field, String text) {
    tabTo(page, "#" + field);
    page.keyboard().type(text);
  }

  /** Presses Tab until an element has the focus; a page has no more than a hundred stops. */
  private static void tabTo(Page page, String element) {
    for (int i = 0; i < 100; i++) {
      if (page.locator(element).evaluate("e => e === document.activeElement").equals(true)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + element);
  }

  @Test
  void theEditorOfLayoutsAndTheVerdictAreReachedByKeyboardAlone() throws Exception {
    Given.inspectedPush();
    Page custodian = desk.signIn("bureau-seal");
    Desk.open(custodian, Product.url("/oneseal/sealing/list.xhtml"));
    custodian.click("#authorise");
    custodian.waitForSelector("#authorising .ui-message-error");
    assertEquals(List.of(), Axe.violations(custodian), "with the refusal shown");
    Desk.open(custodian, Product.url("/oneseal/sealing/layout.xhtml?kind=LICENCE"));
    tabTo(custodian, "#layoutSource");
    custodian.keyboard().press("Control+A");
    custodian.keyboard().type("<layout>");
    custodian.waitForSelector("#fault[data-line]");
    assertEquals(List.of(), Axe.violations(custodian), "with the line at fault");
    tabTo(custodian, "#publish");
    Desk.open(custodian, Product.url("/oneseal/sealing/verify.xhtml"));
    custodian.setInputFiles(
        "#document", new FilePayload("x.ofd", "application/ofd", new byte[] {'P', 'K'}));
    tabTo(custodian, "#judge");
    custodian.keyboard().press("Enter");
    custodian.waitForSelector("#verdict.INVALID");
    assertEquals(List.of(), Axe.violations(custodian), "with a verdict");
    custodian.context().close();
  }
}
