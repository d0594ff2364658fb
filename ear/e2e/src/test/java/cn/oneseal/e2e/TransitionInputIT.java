package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is entered wrong on a transition, on a seal and on a body: named by its field, and nothing
 * of it is kept (R10, R11, 二).
 */
@ExtendWith(Product.class)
@Order(Integer.MAX_VALUE - 2)
class TransitionInputIT {

  private static final String EARLY_CODE = "91350100M000100Y44";

  private static Desk desk;

  @BeforeAll
  static void sitDown() {
    desk = new Desk();
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  private static void told(Page page, String button, String message) {
    Desk.press(page, button);
    page.waitForSelector(
        ".ui-message-error:has-text('"
            + message
            + "'), .ui-messages-error:has-text('"
            + message
            + "')");
  }

  private static String running() throws Exception {
    return Records.text(
        "select t.id from transition t join approval_item i on i.id = t.item_id where i.name = ?",
        MutualHandoverIT.LATE);
  }

  private static Page transition(String account) throws Exception {
    Page page = desk.signIn(account);
    Desk.open(page, Product.url("/oneseal/transition/detail.xhtml?id=" + running()));
    return page;
  }

  @Test
  void theFormOfReadinessTheCheckAndTheExtension() throws Exception {
    Page bureau = desk.signIn("bureau-liaison");
    Desk.open(bureau, Product.url("/oneseal/transition/list.xhtml"));
    told(bureau, "#ask", "必须填写");
    bureau.fill("#question", "字".repeat(301));
    told(bureau, "#ask", "不得超过 300 个字");
    bureau.fill("#question", "演示待停用的检查内容");
    bureau.click("#ask");
    bureau.waitForSelector("#questions tr:has-text('演示待停用的检查内容')");
    Desk.open(bureau, Product.url("/oneseal/transition/detail.xhtml?id=" + running()));
    long checks = Records.count("select count(*) from readiness_check");
    told(bureau, "#check", "必须填写");
    assertEquals(checks, Records.count("select count(*) from readiness_check"));
    told(bureau, "#extend", "必须填写");
    Desk.open(bureau, Product.url("/oneseal/transition/list.xhtml"));
    bureau.click("#questions tr:has-text('演示待停用的检查内容') button");
    bureau.waitForSelector("#questions:not(:has-text('演示待停用的检查内容'))");
    bureau.context().close();
  }

  @Test
  void aPairAndItsSessions() throws Exception {
    Page liaison = transition("human-resources-liaison");
    Desk.press(liaison, "#namePair");
    liaison.waitForSelector("#pairs tbody tr:not(.ui-datatable-empty-message)");
    liaison.click("#namePair");
    liaison.waitForSelector(".ui-message-error, .ui-messages-error");
    liaison.context().close();
    Page mentor = transition("human-resources-mentor");
    long before = Records.count("select count(*) from mentor_session");
    String today = Given.today();
    told(mentor, "#record", "必须填写");
    mentor.fill("#heldOn", LocalDate.parse(today).plusDays(1).toString());
    mentor.fill("#minutes", "60");
    mentor.fill("#topic", "演示");
    told(mentor, "#record", "活动日期");
    mentor.fill("#heldOn", today);
    for (String minutes : new String[] {"14", "721"}) {
      mentor.fill("#minutes", minutes);
      told(mentor, "#record", "15");
    }
    mentor.fill("#minutes", "60");
    mentor.fill("#topic", "字".repeat(501));
    told(mentor, "#record", "不得超过 500 个字");
    assertEquals(before, Records.count("select count(*) from mentor_session"));
    mentor.context().close();
  }

  @Test
  void aBodyItsNamesItsEndAndItsCode() throws Exception {
    Page security = desk.signIn("admin-security");
    Desk.open(security, Product.url("/oneseal/organization/edit.xhtml"));
    told(security, "[id='entering:enter']", "必须填写");
    security.fill("[id='entering:bodyCode']", "county-x");
    security.fill("[id='entering:name']", "演示新设局");
    security.fill("[id='entering:shortName']", "新设局");
    security.selectOption("[id='entering:bodyKind']", "DEPARTMENT");
    told(security, "[id='entering:enter']", "大写字母");
    security.fill("[id='entering:bodyCode']", "HOUSING");
    told(security, "[id='entering:enter']", "已经存在");
    security.fill("[id='entering:bodyCode']", "NEW_BODY");
    security.fill("[id='entering:creditCode']", "123");
    told(security, "[id='entering:enter']", "18 位");
    security.fill("[id='entering:creditCode']", EARLY_CODE);
    told(security, "[id='entering:enter']", "请核对");
    security.check("[id='entering:sure']");
    security.click("[id='entering:enter']");
    security.waitForURL("**/organization/list.xhtml*");
    security.click("#bodies tr:has-text('NEW_BODY'):has-text('校验位不符') .act-edit");
    security.fill("#fromDay", LocalDate.parse(Given.today()).plusDays(1).toString());
    security.fill("#name", "演示更名局");
    told(security, "#rename", "不得晚于");
    security.fill("#fromDay", Given.today());
    security.click("#rename");
    security.waitForSelector("#bodies tr:has-text('演示更名局'):has-text('曾用名'):has-text('演示新设局')");
    security.click("#bodies tr:has-text('NEW_BODY') .act-edit");
    told(security, "#end", "必须填写");
    security.fill("#endsOn", Given.today());
    security.click("#end");
    security.waitForURL("**/organization/list.xhtml*");
    assertEquals(Given.today(), Records.text("select ends_on from body where code = 'NEW_BODY'"));
    security.context().close();
    assertEquals(
        403,
        Wire.signIn("housing-liaison").get("/organization/edit.xhtml").statusCode(),
        "nobody else");
  }
}
