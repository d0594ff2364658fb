package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whose session it is: forms of no page do nothing, an ended session leads back to where it was.
 */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 3)
class SessionIT {

  private static Desk desk;
  private static Wire wire;
  private static String item;

  @BeforeAll
  static void given() throws Exception {
    item = Given.itemOf("HOUSING");
    desk = new Desk();
    wire = Wire.signIn("housing-officer");
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  void aFormWithoutItsPagesTokenDoesNothing() throws Exception {
    long before = cases();
    Map<String, String> form =
        Wire.form(
            wire.get("/casefile/edit.xhtml").body(),
            "application",
            "submit",
            Given.application(item, "伪造有限公司"));
    Map<String, String> without = new HashMap<>(form);
    without.remove("jakarta.faces.ViewState");
    assertNotEquals(302, wire.post("/casefile/edit.xhtml", without).statusCode());
    Map<String, String> made = new HashMap<>(form);
    made.put("jakarta.faces.ViewState", "-123456789:987654321");
    Wire.told(wire.post("/casefile/edit.xhtml", made), "页面已过期");
    // The token of somebody else's page is worth nothing.
    Wire other = Wire.signIn("housing-officer");
    Wire.told(other.post("/casefile/edit.xhtml", form), "页面已过期");
    assertEquals(before, cases());
  }

  @Test
  void afterTheSessionEndedTheLoginLeadsBackToTheSamePage() throws Exception {
    String id = Given.acceptedCase(wire, item, "演示超时有限公司");
    Page page = desk.signIn("housing-officer");
    Desk.open(page, Product.url("/oneseal/casefile/detail.xhtml?id=" + id));
    page.context().clearCookies();
    page.fill("#opinion", "来晚了");
    page.click("#review");
    page.waitForSelector("#password");
    signIn(page);
    page.waitForURL("**/casefile/detail.xhtml?id=" + id);
    page.waitForSelector("#draft:not([hidden])");
    assertEquals("来晚了", page.inputValue("#opinion"));
    page.reload();
    assertEquals("", page.inputValue("#opinion"));
    page.context().clearCookies();
    Desk.open(page, Product.url("/oneseal/catalogue/detail.xhtml?id=" + item + "&day=2020-12-25"));
    page.waitForSelector("#password");
    signIn(page);
    page.waitForURL("**/catalogue/detail.xhtml?id=" + item + "&day=2020-12-25");
    assertEquals(
        0,
        Records.count(
            "select count(*) from case_event where act = 'REVIEWED' and case_id = ?::bigint", id));
    page.context().close();
  }

  @Test
  void whatOneOfficialTypedIsNotGivenToTheNextOneAtTheSameBrowser() throws Exception {
    Page page = desk.signIn("housing-officer");
    Desk.open(page, Product.url("/oneseal/casefile/edit.xhtml"));
    page.fill("#applicantName", "演示不外传有限公司");
    page.context().clearCookies();
    page.click("#submit");
    page.waitForSelector("#password");
    page.fill("#username", "transport-officer");
    page.fill("#password", Product.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL("**/casefile/edit.xhtml");
    assertEquals("", page.inputValue("#applicantName"));
    assertEquals(false, page.locator("#draft").isVisible());
    page.context().close();
  }

  @Test
  void leavingEndsTheSessionOnTheServerToo() throws Exception {
    Wire leaving = Wire.signIn("housing-head");
    String page = leaving.get("/workbench/list.xhtml").body();
    String session = leaving.cookie("JSESSIONID");
    leaving.post("/workbench/list.xhtml", Wire.form(page, "session", "logout", Map.of()));
    HttpResponse<String> old = leaving.getWith("JSESSIONID=" + session, "/workbench/list.xhtml");
    assertEquals(302, old.statusCode());
  }

  @Test
  void signingInChangesTheSessionSoThatAPlantedOneIsWorthNothing() throws Exception {
    Wire visitor = Wire.visitor("zh-CN");
    visitor.get("/login.xhtml");
    String before = visitor.cookie("JSESSIONID");
    visitor.signInTo("/login.xhtml", "housing-head", Product.PASSWORD);
    assertNotEquals(before, visitor.cookie("JSESSIONID"));
    assertEquals(
        302, visitor.getWith("JSESSIONID=" + before, "/workbench/list.xhtml").statusCode());
  }

  private static long cases() throws Exception {
    return Records.count("select count(*) from case_file");
  }

  private static void signIn(Page page) {
    page.fill("#username", "housing-officer");
    page.fill("#password", Product.PASSWORD);
    page.keyboard().press("Enter");
  }
}
