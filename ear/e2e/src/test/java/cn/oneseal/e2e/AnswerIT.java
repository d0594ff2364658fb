package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser, and what none tells anybody. */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 3)
class AnswerIT {

  private static Wire chinese;
  private static Wire english;

  @BeforeAll
  static void signIn() throws Exception {
    chinese = Wire.signIn("housing-liaison");
    english = Wire.visitor("en-GB,en;q=0.9");
    english.signInTo("/login.xhtml", "housing-liaison", Product.PASSWORD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login.xhtml",
        "/workbench/list.xhtml",
        "/handover/list.xhtml",
        "/no/such.xhtml",
        "/casefile/list.xhtml"
      })
  void aPageRunsNoScriptButOursAndStandsInNoFrame(String page) throws Exception {
    HttpResponse<String> answer = chinese.get(page);
    String policy = header(answer, "Content-Security-Policy");
    assertTrue(policy.contains("default-src 'self';"), policy);
    assertTrue(policy.contains("frame-ancestors 'none';"), policy);
    assertTrue(policy.matches(".*script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}';"), policy);
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("same-origin", header(answer, "Referrer-Policy"));
    assertEquals("no-store", header(answer, "Cache-Control"));
    assertTrue(header(answer, "Content-Type").startsWith("text/html"));
    silent(answer);
  }

  @Test
  void aResourceMayBeKeptButNeverGuessedAt() throws Exception {
    HttpResponse<String> answer = chinese.get("/jakarta.faces.resource/app.css.xhtml?ln=oneseal");
    assertEquals(200, answer.statusCode());
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertFalse(header(answer, "Cache-Control").contains("no-store"));
  }

  @Test
  void theSessionsCookieIsNoScriptsAndNoOtherSites() throws Exception {
    String cookie = header(Wire.visitor("zh-CN").get("/login.xhtml"), "Set-Cookie");
    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Lax"), cookie);
    assertFalse(chinese.get("/workbench/list.xhtml").body().contains("jsessionid"));
  }

  @ParameterizedTest
  @CsvSource({
    "/no/such.xhtml, 404, 没有这一页, No such page",
    "/catalogue/detail.xhtml?id=987654321, 404, 没有这一页, No such page",
    "/catalogue/detail.xhtml?id=abc, 404, 没有这一页, No such page",
    "/catalogue/detail.xhtml, 404, 没有这一页, No such page",
    "/catalogue/list.xhtml?day=2020-02-30, 404, 没有这一页, No such page",
    "/transfer/detail.xhtml?id=<script>, 404, 没有这一页, No such page",
    "/handover/detail.xhtml?id=99999999999999999999, 404, 没有这一页, No such page",
    "/handover/file?id=-1, 404, 没有这一页, No such page",
    "/seal/detail.xhtml?id=%27%20or%201=1, 404, 没有这一页, No such page",
    "/audit/list.xhtml, 403, 您不能打开这一页, You may not open this page"
  })
  void anErrorPageSaysWhatItIsInTheReadersLanguage(
      String page, int status, String inChinese, String inEnglish) throws Exception {
    String address = page.replace("<", "%3C").replace(">", "%3E");
    HttpResponse<String> answer = chinese.get(address);
    assertEquals(status, answer.statusCode());
    assertTrue(answer.body().contains("<h1>" + inChinese + "</h1>"), answer.body());
    assertTrue(answer.body().contains("lang=\"zh-CN\""), answer.body());
    silent(answer);
    answer = english.get(address);
    assertEquals(status, answer.statusCode());
    assertTrue(answer.body().contains("<h1>" + inEnglish + "</h1>"), answer.body());
    assertTrue(answer.body().contains("lang=\"en\""), answer.body());
    silent(answer);
  }

  @Test
  void aFailureOfTheServerTellsNothingOfItsInside() throws Exception {
    HttpResponse<String> answer =
        english.postAs("multipart/form-data", "/workbench/list.xhtml", "garbage");
    assertEquals(500, answer.statusCode());
    assertTrue(answer.body().contains("<h1>The system could not finish</h1>"), answer.body());
    silent(answer);
  }

  @Test
  void anExpiredPageSaysSo() throws Exception {
    HttpResponse<String> answer =
        english.post("/workbench/list.xhtml", Map.of("jakarta.faces.ViewState", "1:2"));
    assertTrue(answer.body().contains("<h1>The page has expired</h1>"), answer.body());
    silent(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bureau-liaison", "nobody", "<script>alert(1)</script>", "x' or '1'='1"})
  void aRefusedSignInDoesNotTellWhetherTheNameExists(String username) throws Exception {
    HttpResponse<String> answer =
        Wire.visitor("zh-CN").signInTo("/login.xhtml", username, "wrong password");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("用户名或密码不正确，或者该账户因多次输错已被暂时锁定"), answer.body());
    assertFalse(answer.body().contains("<script>alert"), answer.body());
    silent(answer);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** Neither the server's name nor a word of the inside. */
  private static void silent(HttpResponse<String> answer) {
    for (String name : List.of("Server", "X-Powered-By")) {
      assertEquals("", header(answer, name));
    }
    String text = answer.body().toLowerCase(Locale.ROOT);
    for (String inside : List.of("payara", "glassfish", "\tat ", "cn.oneseal.", "exception:")) {
      assertFalse(text.contains(inside), () -> inside + " is in " + answer.body());
    }
  }
}
