package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts of other systems: made, held to their addresses, number of calls and day, rotated. */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@Order(Order.DEFAULT + 6)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SystemAccountIT {

  private static final String NAME = "e2e-heritage";
  private static final Pattern SECRET = Pattern.compile("：([A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])");

  private static Desk desk;
  private static Page security;
  private static String secret;

  @BeforeAll
  static void open() {
    desk = new Desk();
    security = desk.signIn("admin-security");
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static int call(String with) throws Exception {
    return answer(with).status();
  }

  private static Soap.Answer answer(String with) throws Exception {
    return new Soap("deadline", NAME, with)
        .call("deadline", "start", "2021-01-20", "amount", "1", "unit", "MONTH");
  }

  private static String shown() {
    Matcher shown = SECRET.matcher(security.locator(".ui-messages").innerText());
    assertTrue(shown.find(), security.locator(".ui-messages").innerText());
    return shown.group(1);
  }

  private static void save(String field, String value) {
    Desk.open(security, Product.url("/oneseal/account/system.xhtml?username=" + NAME));
    security.fill("#" + field, value);
    press("#changeSystem", "已更新接入系统 " + NAME);
  }

  private static void press(String button, String told) {
    security.click(button);
    security.waitForSelector(".ui-messages:has-text('" + told + "')");
    security.waitForLoadState();
  }

  @Test
  @Order(1)
  void theAdministratorMakesASystemAndSeesItsSecretOnce() throws Exception {
    Desk.open(security, Product.url("/oneseal/account/list.xhtml"));
    security.click("#newSystem");
    security.waitForSelector("#username");
    security.selectOption(
        "#body", security.locator("#body option:has-text('交通运输局')").first().getAttribute("value"));
    Desk.settle(security);
    security.click("#dutyField label:has-text('联动系统操作')");
    security.fill("#username", NAME);
    security.fill("#accessLastDay", Given.today());
    press("#makeSystem", "已建立接入系统");
    secret = shown();
    Desk.open(security, security.url());
    assertEquals(0, security.locator("text=" + secret).count(), "once");
    assertEquals(200, call(secret), "on its last day, too");
    assertEquals(401, call(secret + "x"));
    assertTrue(
        Records.texts("select action from audit_entry where subject_id = ?", NAME)
            .contains("ACCOUNT_MADE"));
  }

  @ParameterizedTest
  @Order(2)
  @CsvSource({
    "addresses, 10.1.2.3/24, 不是地址段的起始地址",
    "addresses, platform.example, 不是 IPv4/IPv6 地址",
    "callsPerMinute, 0, 每分钟调用次数须为 1 至",
    "accessLastDay, 2020-12-01, 须不早于"
  })
  void whatIsWrongIsNamedAndChangesNothing(String field, String value, String told)
      throws Exception {
    Desk.open(security, Product.url("/oneseal/account/system.xhtml?username=" + NAME));
    security.fill("#" + field, value);
    security.click("#changeSystem");
    security.waitForSelector("[class*=ui-message]:has-text('" + told + "')");
    assertEquals(200, call(secret));
  }

  @Test
  @Order(3)
  void fromAnotherAddressNobodyGetsInAndNobodyLocksIt() throws Exception {
    save("addresses", "10.1.0.0/16, 2001:db8::/32");
    for (int i = 0; i < 6; i++) {
      assertEquals(401, call(i == 0 ? secret : "guess-" + i));
    }
    save("addresses", "127.0.0.0/8\n::1");
    assertEquals(200, call(secret), "not locked by guesses from outside");
  }

  @Test
  @Order(4)
  void theSecretBeforeIsValidForTheHoursChosen() throws Exception {
    Desk.open(security, Product.url("/oneseal/account/system.xhtml?username=" + NAME));
    security.fill("#formerHours", "73");
    security.click("#rotate");
    security.waitForSelector("[class*=ui-message]:has-text('0 至 72 小时')");
    security.fill("#formerHours", "24");
    press("#rotate", "已更换");
    String second = shown();
    assertNotEquals(secret, second);
    assertEquals(200, call(second));
    assertEquals(200, call(secret));
    assertEquals(200, call(second));
    Desk.open(security, Product.url("/oneseal/account/system.xhtml?username=" + NAME));
    security.fill("#formerHours", "0");
    press("#rotate", "已更换");
    String third = shown();
    assertEquals(401, call(second));
    assertEquals(401, call(secret));
    assertEquals(200, call(third));
    secret = third;
  }

  @Test
  @Order(5)
  void tooManyCallsInAMinuteAreRefusedUnread() throws Exception {
    save("callsPerMinute", "1");
    Soap.Answer answer = answer(secret);
    for (int i = 0; i < 2 && answer.status() == 200; i++) {
      answer = answer(secret);
    }
    assertEquals(429, answer.status());
    assertEquals("o:calls-too-many", answer.text("faultcode"));
    save("callsPerMinute", "600");
    assertEquals(200, call(secret));
  }

  @Test
  @Order(6)
  void afterItsLastDayItDoesNotGetIn() throws Exception {
    Records.change(
        "insert into system_access (account_id, body_id, duties, addresses, calls_per_minute,"
            + " last_day, entered_at, entered_by) select account_id, body_id, duties, addresses,"
            + " calls_per_minute, last_day - 1, entered_at, 'e2e' from system_access s"
            + " where account_id = (select id from account where username = ?)"
            + " order by id desc limit 1",
        NAME);
    assertEquals(401, call(secret));
    Desk.open(security, Product.url("/oneseal/account/list.xhtml"));
    assertEquals(1, security.locator("tr:has-text('" + NAME + "'):has-text('已到期')").count());
  }

  @Test
  @Order(7)
  void noSystemOpensAPage() throws Exception {
    assertEquals(
        200,
        Wire.visitor("zh-CN").signInTo("/login.xhtml", "platform", Product.PASSWORD).statusCode(),
        "the login page again");
  }
}
