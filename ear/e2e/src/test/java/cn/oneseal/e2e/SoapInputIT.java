package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that no decent system sends: each is answered by code, field and rule, by nothing else. */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 1)
class SoapInputIT {

  private static final String OPEN =
      "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
          + "<o:competence xmlns:o=\"urn:oneseal:v1\">";
  private static final String CLOSE = "</o:competence></s:Body></s:Envelope>";
  private static final int FAILURES_TO_LOCK = 5;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Soap competence = new Soap("competence", "platform", Product.PASSWORD);
  private final Soap demonstration = new Soap("demonstration", "platform", Product.PASSWORD);

  @ParameterizedTest
  @CsvSource({
    "987654321, 2020-12-29, itemId, not-found",
    "-1, 2020-12-29, itemId, id-invalid",
    "99999999999999999999, 2020-12-29, itemId, id-invalid",
    "abc, 2020-12-29, itemId, id-invalid",
    "'', 2020-12-29, itemId, id-invalid",
    "1, 2021-02-29, onDate, date-invalid",
    "1, tomorrow, onDate, date-invalid",
    "1, '', onDate, date-invalid",
    "1, 2020-12-29T00:00:00, onDate, date-invalid"
  })
  void anUnknownItemAndADateThatIsNoneAreNamed(
      String itemId, String onDate, String field, String code) throws Exception {
    refused(competence.call("competence", "itemId", itemId, "onDate", onDate), field, code);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-30, date-invalid",
    "'', date-invalid",
    "2020-01-01, clock-moves-forward-only",
    "9999-12-31, clock-moves-too-far"
  })
  void theDayMovesToADayOnlyAndForward(String date, String code) throws Exception {
    String before = demonstration.call("today").body();
    refused(demonstration.call("moveTo", "date", date), "date", code);
    assertEquals(before, demonstration.call("today").body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"deadline", "competence", "demonstration"})
  void entitiesAreNeverRead(String service) throws Exception {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE b [<!ENTITY e0 \"oneseal\">");
    for (int i = 1; i <= 30; i++) {
      bomb.append(
          "<!ENTITY e%d \"&e%d;&e%d;&e%d;&e%d;\">".formatted(i, i - 1, i - 1, i - 1, i - 1));
    }
    Soap soap = new Soap(service, "platform", Product.PASSWORD);
    assertTimeout(
        Duration.ofSeconds(5),
        () -> notUnderstood(soap.post(bomb + "]>" + request("&e30;", "2020-12-29"))));
    notUnderstood(
        soap.post(
            "<!DOCTYPE b [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + request("&f;", "2020-12-29")));
    notUnderstood(
        soap.post(
            "<!DOCTYPE b SYSTEM \"%s\">".formatted(Product.url("/oneseal/login.xhtml"))
                + request("1", "2020-12-29")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"deadline", "competence", "demonstration"})
  void badXmlIsAFaultOfOurs(String service) throws Exception {
    Soap soap = new Soap(service, "platform", Product.PASSWORD);
    notUnderstood(soap.post(request("1", "2020-12-29").replace(CLOSE, "")));
    notUnderstood(soap.post(request("\u0001", "2020-12-29")));
    notUnderstood(soap.post("{\"itemId\": 1}"));
    notUnderstood(soap.post(request("1", "2020-12-29").replace("urn:oneseal:v1", "urn:other")));
  }

  @Test
  void elementsWithoutEndAreAnsweredLikeAnyOtherNonsense() throws Exception {
    String deep = "<a>".repeat(100_000);
    Soap.Answer answer = competence.post(OPEN + deep + deep.replace("<", "</") + CLOSE);
    assertEquals(500, answer.status());
    clean(answer);
  }

  @Test
  void aHugeRequestIsRefusedUnread() throws Exception {
    Soap.Answer answer = competence.post(request(" ".repeat(5_000_000), "2020-12-29"));
    assertEquals(413, answer.status(), answer.body());
    assertEquals("o:soap-too-large", answer.text("faultcode"));
    clean(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deadline", "competence", "demonstration"})
  void withoutCredentialsThereIsAChallengeAndNothingElse(String service) throws Exception {
    for (HttpRequest.Builder call :
        new HttpRequest.Builder[] {
          to(service).POST(HttpRequest.BodyPublishers.ofString(request("1", "2020-12-29"))),
          to(service + "?wsdl").POST(HttpRequest.BodyPublishers.ofString("x")),
          to(service).GET(),
          to(service).header("Authorization", "Basic !").GET(),
          to(service).header("Authorization", "Bearer x").GET(),
          to(service).header("Authorization", "Basic cGxhdGZvcm06d3Jvbmc=").GET()
        }) {
      HttpResponse<String> answer = http.send(call.build(), HttpResponse.BodyHandlers.ofString());
      assertEquals(401, answer.statusCode());
      assertEquals(
          "Basic realm=\"OneSeal\", charset=\"UTF-8\"",
          answer.headers().firstValue("WWW-Authenticate").orElse(null));
      assertEquals("", answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"deadline", "competence", "demonstration"})
  void theDescriptionIsOpenAndSaysNothingOfTheServer(String service) throws Exception {
    for (String query : new String[] {"?wsdl", "?xsd=1"}) {
      HttpResponse<String> answer =
          http.send(to(service + query).GET().build(), HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("urn:oneseal:v1"), answer.body());
      assertFalse(answer.body().contains("Metro"), answer.body());
      assertFalse(answer.body().contains("cn.oneseal"), answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE"})
  void whatIsNeitherCallNorDescriptionIsNotAnswered(String method) throws Exception {
    HttpResponse<String> answer =
        http.send(
            to("competence")
                .header("Authorization", Soap.basic("platform", Product.PASSWORD))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertEquals(405, answer.statusCode());
    assertEquals("", answer.body());
  }

  @Test
  void anAccountThatFailedTooOftenIsLockedEvenForTheRightPassword() throws Exception {
    String account = "united-front-mentor";
    Soap right = new Soap("deadline", account, Product.PASSWORD);
    Soap wrong = new Soap("deadline", account, "wrong");
    assertEquals(200, month(right).status());
    for (int i = 0; i < FAILURES_TO_LOCK; i++) {
      assertEquals(401, month(wrong).status());
    }
    Soap.Answer locked = month(right);
    assertEquals(401, locked.status());
    assertEquals("", locked.body(), "that it is locked is nobody's business");
    assertEquals(200, month(new Soap("deadline", "platform", Product.PASSWORD)).status());
  }

  private static Soap.Answer month(Soap soap) throws Exception {
    return soap.call("deadline", "start", "2021-01-20", "amount", "1", "unit", "MONTH");
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(Product.url("/oneseal/services/v1/" + path)))
        .header("Content-Type", "text/xml; charset=utf-8");
  }

  private static String request(String itemId, String onDate) {
    return OPEN + "<itemId>" + itemId + "</itemId><onDate>" + onDate + "</onDate>" + CLOSE;
  }

  private static void refused(Soap.Answer answer, String field, String code) {
    assertEquals(500, answer.status(), answer.body());
    assertEquals("o:" + code, answer.text("faultcode"), answer.body());
    assertEquals(field, answer.text("field"), answer.body());
    clean(answer);
  }

  private static void notUnderstood(Soap.Answer answer) {
    assertEquals(500, answer.status(), answer.body());
    assertEquals("o:soap-not-understood", answer.text("faultcode"), answer.body());
    clean(answer);
  }

  /** A message there is, and not a word of the inside. */
  private static void clean(Soap.Answer answer) {
    assertFalse(answer.text("faultstring").isBlank(), answer.body());
    for (String inside : new String[] {"xception", "cn.oneseal", "\tat ", "jakarta", "root:"}) {
      assertFalse(answer.body().contains(inside), answer.body());
    }
  }
}
