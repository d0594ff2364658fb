package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passwords, closed accounts and their open sessions, and three administrators kept apart. */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 3)
class AccountIT {

  /** Nobody else's test signs in with it. */
  private static final String ACCOUNT = "united-front-inspector";

  private static final String OTHER = "Another-2021-pass";
  private static final String PAGE = "/account/password.xhtml";
  private static final String WORKBENCH = "/workbench/list.xhtml";

  @Test
  void aNewPasswordEndsEverySessionAndOnlyItSignsInFromThenOn() throws Exception {
    Wire one = Wire.signIn(ACCOUNT);
    Wire other = Wire.signIn(ACCOUNT);
    assertEquals(200, other.get(WORKBENCH).statusCode());
    assertEquals(302, change(one, Product.PASSWORD, OTHER).statusCode());
    assertSignedOut(other);
    assertSignedOut(one);
    Wire.told(
        Wire.visitor("zh-CN").signInTo("/login.xhtml", ACCOUNT, Product.PASSWORD), "用户名或密码不正确");
    Wire renewed = Wire.visitor("zh-CN");
    assertEquals(302, renewed.signInTo("/login.xhtml", ACCOUNT, OTHER).statusCode());
    assertEquals(302, change(renewed, OTHER, Product.PASSWORD).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "wrong, Another-2021-pass, Another-2021-pass, 原密码不正确",
    "e2e-Password-2020, short1, short1, 须为 12 至 200 个字符",
    "e2e-Password-2020, Another-2021-pass, Another-2021-pasS, 两次输入的新密码不一致",
    "e2e-Password-2020, e2e-Password-2020, e2e-Password-2020, 不得与原密码相同",
    "e2e-Password-2020, , , 必须填写"
  })
  void aPasswordIsNotChangedAgainstTheRules(String old, String fresh, String again, String told)
      throws Exception {
    Wire wire = Wire.signIn("united-front-officer");
    Map<String, String> fields =
        Map.of(
            "oldPassword",
            old,
            "newPassword",
            fresh == null ? "" : fresh,
            "again",
            again == null ? "" : again);
    Wire.told(wire.submit(PAGE, "change", "submit", fields), told);
    assertEquals(200, wire.get(WORKBENCH).statusCode());
  }

  @Test
  void aClosedAccountLosesItsOpenSessionsAndSignsInAgainOnlyWhenReopened() throws Exception {
    Wire open = Wire.signIn(ACCOUNT);
    Wire security = Wire.signIn("admin-security");
    assertEquals(302, press(security, "close", ACCOUNT).statusCode());
    assertSignedOut(open);
    Wire.told(
        Wire.visitor("zh-CN").signInTo("/login.xhtml", ACCOUNT, Product.PASSWORD), "用户名或密码不正确");
    assertEquals(302, press(security, "reopen", ACCOUNT).statusCode());
    assertSignedOut(open);
    assertEquals(200, Wire.signIn(ACCOUNT).get(WORKBENCH).statusCode());
    Wire.told(press(security, "close", "admin-security"), "不能对自己的账户办理");
  }

  @ParameterizedTest
  @CsvSource({
    "admin-system, /account/list.xhtml /audit/list.xhtml",
    "admin-security, /audit/list.xhtml /calendar/list.xhtml /sweep/list.xhtml",
    "admin-audit, /account/list.xhtml /calendar/list.xhtml /sweep/list.xhtml"
  })
  void noAdministratorDoesAnothersWorkAndTheAttemptIsRecorded(String account, String pages)
      throws Exception {
    Wire wire = Wire.signIn(account);
    for (String page : List.of(pages.split(" "))) {
      assertEquals(403, wire.get(page).statusCode(), page);
      assertEquals(403, wire.post(page, Map.of("x", "y")).statusCode(), page);
      String trail = Wire.signIn("admin-audit").get("/audit/list.xhtml").body();
      assertTrue(trail.contains("不能打开页面 " + page), trail);
    }
  }

  private static HttpResponse<String> change(Wire wire, String old, String fresh) throws Exception {
    return wire.submit(
        PAGE, "change", "submit", Map.of("oldPassword", old, "newPassword", fresh, "again", fresh));
  }

  private static HttpResponse<String> press(Wire security, String button, String account)
      throws Exception {
    String page = security.get("/account/list.xhtml").body();
    Matcher row =
        Pattern.compile("data-ri=\"(\\d+)\"(?:(?!data-ri).)*?>" + account + "<", Pattern.DOTALL)
            .matcher(page);
    assertTrue(row.find(), account);
    return security.post(
        "/account/list.xhtml",
        Wire.form(page, "form", "accounts:" + row.group(1) + ":" + button, Map.of()));
  }

  private static void assertSignedOut(Wire wire) throws Exception {
    HttpResponse<String> answer = wire.get(WORKBENCH);
    assertEquals(302, answer.statusCode());
    assertTrue(answer.headers().firstValue("Location").orElse("").contains("/login.xhtml"));
  }
}
