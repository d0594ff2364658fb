package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A session without a browser: quick, and able to send what no browser would. */
final class Wire {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");

  private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']*)'\\)");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String language;

  private Wire(String language) {
    this.language = language;
  }

  /** Opens a session for nobody yet, whose browser asks for a language. */
  static Wire visitor(String language) {
    return new Wire(language);
  }

  /** Opens a session of its own for an account. */
  static Wire signIn(String username) throws Exception {
    Wire wire = visitor("zh-CN");
    HttpResponse<String> answer = wire.signInTo("/login.xhtml", username, Product.PASSWORD);
    if (answer.statusCode() != 302) {
      throw new AssertionError(username + " is not signed in: " + answer.body());
    }
    return wire;
  }

  /** Sends the login form as a page of the application shows it. */
  HttpResponse<String> signInTo(String loginPage, String username, String password)
      throws Exception {
    return submit(loginPage, "login", "enter", Map.of("username", username, "password", password));
  }

  /** Gets a page of the application. */
  HttpResponse<String> get(String path) throws Exception {
    return send(to(path).GET());
  }

  /** Gets a page with a cookie of the caller's own making in place of the session's. */
  HttpResponse<String> getWith(String cookie, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            to(path).header("Cookie", cookie).GET().build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Returns the value of a cookie of this session. */
  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** Posts fields to a page, as they are. */
  HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return postAs("application/x-www-form-urlencoded", path, body);
  }

  /** Posts a body as it is. */
  HttpResponse<String> postAs(String type, String path, String body) throws Exception {
    return send(
        to(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Opens a page and presses a button of a form on it. */
  HttpResponse<String> submit(String path, String form, String button, Map<String, String> fields)
      throws Exception {
    return post(path, form(get(path).body(), form, button, fields));
  }

  /** Asserts that an act was not done, and that the page says why. */
  static void told(HttpResponse<String> answer, String message) {
    assertNotEquals(302, answer.statusCode(), "not done");
    assertTrue(answer.body().contains(message), () -> message + " is not in " + answer.body());
    assertFalse(answer.body().contains("xception:"), answer.body());
  }

  /** Returns what a browser would send when a button of a form on this page is pressed. */
  static Map<String, String> form(
      String page, String form, String button, Map<String, String> fields) {
    Map<String, String> sent = new LinkedHashMap<>(fields);
    sent.put(form, form);
    sent.put(button, button);
    sent.put("jakarta.faces.ViewState", first(VIEW_STATE, page));
    sent.put("primefaces.nonce", first(NONCE, page));
    return sent;
  }

  /** Returns what a hidden field of a page holds. */
  static String value(String page, String field) {
    return first(Pattern.compile("name=\"" + field + "\"[^>]* value=\"([^\"]*)\""), page);
  }

  private static String first(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    if (!found.find()) {
      throw new AssertionError("no form on this page: " + page);
    }
    return found.group(1);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(Product.url("/oneseal" + path)))
        .header("Accept-Language", language);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
