package cn.oneseal.linkage.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.linkage.PushLink;
import cn.oneseal.linkage.PushRecord;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a department's system does, its caller is told in time what came of it. */
class ReceiverClientTest {

  private static final UUID PUSH = new UUID(7, 7);
  private static final String CONTENT = "{\"决定理由\":\"<a> & \\\"b\\\" ]]>\"}";
  private static final String OK =
      "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header/><s:Body>"
          + "<n:receiveResponse xmlns:n='urn:oneseal:v1'><confirmation><pushId>"
          + PUSH
          + "</pushId><receivedAt>2021-01-20T10:00:00.5+08:00</receivedAt></confirmation>"
          + "</n:receiveResponse></s:Body></s:Envelope>";

  private final ReceiverClient client =
      new ReceiverClient(Duration.ofMillis(500), Duration.ofMillis(800));
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer department;
  private String asked;
  private String authorization;

  @BeforeEach
  void open() throws IOException {
    department = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    department.setExecutor(threads);
    department.start();
  }

  @AfterEach
  void close() {
    department.stop(0);
    threads.shutdownNow();
  }

  private void answers(HttpHandler handler) {
    department.createContext(
        "/push",
        exchange -> {
          asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          authorization = exchange.getRequestHeaders().getFirst("Authorization");
          handler.handle(exchange);
        });
  }

  private void answers(int status, String body) {
    answers(exchange -> answer(exchange, status, body));
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Parcel parcel(String username) {
    return parcel("http://127.0.0.1:" + department.getAddress().getPort() + "/push", username);
  }

  private static Parcel parcel(String endpoint, String username) {
    return new Parcel(
        new PushRecord(
            PUSH, "FORESTRY", Instant.parse("2021-01-20T02:00:00.123456Z"), "a".repeat(64)),
        CONTENT,
        new PushLink(12, "b".repeat(64), "c".repeat(64)),
        new DepartmentSystem(endpoint, username, true));
  }

  private Instant send() throws Exception {
    return client.send(parcel(null), null);
  }

  private void fails(String told) {
    DeliveryFailed failed =
        assertTimeout(Duration.ofSeconds(5), () -> assertThrows(DeliveryFailed.class, this::send));
    assertTrue(failed.getMessage().contains(told), failed.getMessage());
  }

  @Test
  void aConfirmedPushTellsWhenItWasReceived() throws Exception {
    answers(200, OK);
    assertEquals(Instant.parse("2021-01-20T02:00:00.500Z"), send());
    assertNull(authorization, "it signs in nowhere");
    for (String part :
        List.of(
            "<id>" + PUSH + "</id>",
            "<sequence>12</sequence>",
            "<department>FORESTRY</department>",
            "<sentAt>2021-01-20T02:00:00.123456Z</sentAt>",
            "&lt;a&gt; &amp; ",
            "<digest>" + "a".repeat(64),
            "<previous>" + "b".repeat(64),
            "<hash>" + "c".repeat(64))) {
      assertTrue(asked.contains(part), part + " in " + asked);
    }
  }

  @Test
  void aUserSignsInWithHisPassword() throws Exception {
    answers(200, OK);
    client.send(parcel("oneseal"), "口令:1");
    String both =
        new String(
            Base64.getDecoder().decode(authorization.substring("Basic ".length())),
            StandardCharsets.UTF_8);
    assertEquals("oneseal:口令:1", both);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-20T10:00:00.5+08:00, 2021-01-20T10:00:00",
    "2021-01-20T10:00:00.5+08:00, 2021-01-20T02:00:00Z"
  })
  void aTimeWithoutAZoneIsBusinessTime(String told, String other) throws Exception {
    answers(200, OK.replace(told, other));
    assertEquals(Instant.parse("2021-01-20T02:00:00Z"), send());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2021-01-20", "+99999-01-01T00:00:00Z"})
  void aTimeThatIsNoneIsNoConfirmation(String time) {
    answers(200, OK.replace("2021-01-20T10:00:00.5+08:00", time));
    fails("接收时间");
  }

  @Test
  void anotherPushsConfirmationIsNone() {
    answers(200, OK.replace(PUSH.toString(), new UUID(8, 8).toString()));
    fails("另一笔推送");
  }

  @ParameterizedTest
  @CsvSource({
    "received, 应答不是有效的 XML",
    "'', 应答不是有效的 XML",
    "<html/>, 没有确认内容",
    "<a><b></a>, 应答不是有效的 XML"
  })
  void garbageIsNoConfirmation(String garbage, String told) {
    answers(200, garbage);
    fails(told);
  }

  @Test
  void aConfirmationInAnotherNamespaceIsNone() {
    answers(200, OK.replace("urn:oneseal:v1", "urn:other"));
    fails("没有确认内容");
  }

  @Test
  void whoeverAnswersTwiceInOneAnswerConfirmsNothing() {
    answers(200, OK + OK);
    fails("应答不是有效的 XML");
  }

  @Test
  void twoConfirmationsInOneAnswerConfirmNothing() {
    answers(200, OK.replaceAll("(<confirmation>.*</confirmation>)", "$1$1"));
    fails("内容重复");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
        "<!DOCTYPE a [<!ENTITY e 'x'><!ENTITY f '&e;&e;&e;'>]><a>&f;</a>",
        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/x.dtd'><a/>"
      })
  void nothingThatAnAnswerNamesIsFetched(String answer) {
    answers(200, answer);
    fails("文档类型");
  }

  @Test
  void anAnswerTooDeepIsNone() {
    answers(200, "<a>".repeat(5_000) + "</a>".repeat(5_000));
    fails("层次过多");
  }

  @Test
  void aFaultTellsItsWords() {
    answers(
        500,
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault>"
            + "<faultcode>s:Server</faultcode><faultstring>数据库维护中</faultstring></s:Fault>"
            + "</s:Body></s:Envelope>");
    fails("对方系统拒绝接收：s:Server 数据库维护中");
  }

  @ParameterizedTest
  @CsvSource({"500, oops", "503, ''", "404, none", "401, ''", "204, ''"})
  void anotherStatusIsNoConfirmation(int status, String body) {
    answers(status, body);
    fails("HTTP " + status);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  void aRedirectIsNotFollowed(int status) {
    AtomicInteger elsewhere = new AtomicInteger();
    department.createContext(
        "/elsewhere",
        exchange -> {
          elsewhere.incrementAndGet();
          answer(exchange, 200, OK);
        });
    answers(
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/elsewhere");
          answer(exchange, status, "");
        });
    fails("不予跟随");
    assertEquals(0, elsewhere.get());
  }

  @Test
  void aSystemThatDoesNotAnswerIsLeft() {
    answers(exchange -> pause(10_000));
    fails("0.8 秒内没有收到完整的应答");
  }

  @Test
  void aSystemThatSendsAByteNowAndThenIsLeftToo() {
    answers(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          for (int i = 0; i < OK.length(); i++) {
            body.write(OK.charAt(i));
            body.flush();
            pause(100);
          }
        });
    fails("0.8 秒内没有收到完整的应答");
  }

  private static void pause(long milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anAnswerWithoutEndIsCutOff() {
    answers(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] much = new byte[1 << 16];
          for (int i = 0; i < 10_000; i++) {
            exchange.getResponseBody().write(much);
          }
        });
    fails("应答过长");
  }

  @Test
  void aSystemThatIsDownIsTold() throws IOException {
    int port = department.getAddress().getPort();
    department.stop(0);
    DeliveryFailed failed =
        assertThrows(
            DeliveryFailed.class,
            () -> client.send(parcel("http://127.0.0.1:" + port + "/push", null), null));
    assertTrue(failed.getMessage().contains("无法接通对方系统"), failed.getMessage());
  }

  @Test
  void aConnectionThatBreaksIsTold() throws Exception {
    try (ServerSocket broken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      threads.execute(
          () -> {
            while (!broken.isClosed()) {
              try (Socket socket = broken.accept()) {
                assertTrue(socket.getInputStream().read() > 0);
                socket.setSoLinger(true, 0);
              } catch (IOException over) {
                // The test is over.
              }
            }
          });
      String endpoint = "http://127.0.0.1:" + broken.getLocalPort() + "/push";
      DeliveryFailed failed =
          assertThrows(DeliveryFailed.class, () -> client.send(parcel(endpoint, null), null));
      assertTrue(failed.getMessage().contains("连接中断"), failed.getMessage());
    }
  }

  @Test
  void aSystemWithoutTlsBehindAnHttpsAddressGetsNothing() {
    List<String> got = new ArrayList<>();
    answers(exchange -> got.add(asked));
    String endpoint = "https://127.0.0.1:" + department.getAddress().getPort() + "/push";
    DeliveryFailed failed =
        assertThrows(DeliveryFailed.class, () -> client.send(parcel(endpoint, null), null));
    assertTrue(failed.getMessage().matches(".*(没有接通|加密连接|连接中断).*"), failed.getMessage());
    assertEquals(List.of(), got);
  }
}
